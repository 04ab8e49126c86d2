/** A figure's key as it stands in the address: its name and, behind `?`, whose figure it is. */
export function figureKey(name: string, scope = ''): string {
  return scope === '' ? name : `${name}?${scope}`;
}
