/** The address of "Waarom dit getal?" of a figure; `scope` tells whose figure it is. */
export function whyPath(base: string, name: string, scope = ''): string {
  return scope === '' ? `${base}/waarom/${name}` : `${base}/waarom/${name}?${scope}`;
}

/** The same for a key as findings and formulas give it: `name?scope`. */
export const whyPathOfKey = (base: string, key: string): string => `${base}/waarom/${key}`;
