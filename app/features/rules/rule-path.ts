/** Where all rules of a school and year stand. */
export const rulesPath = (base: string): string => `${base}/rekenregels`;

/** Where one rule is told about. */
export const rulePath = (base: string, id: string): string => `${rulesPath(base)}/${encodeURIComponent(id)}`;

/** Where the worked examples stand. */
export const examplesPath = (base: string): string => `${rulesPath(base)}/voorbeelden`;
