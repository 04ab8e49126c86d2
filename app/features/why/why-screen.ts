/** The screen that a figure belongs to, by the first word of its name. */
const SCREENS: Record<string, { path: string; label: string }> = {
  basisrecht: { path: 'basisrecht', label: 'Naar het basisrecht' },
  tien: { path: 'tien-procent', label: 'Naar de 10%' },
  leermix: { path: 'leermix', label: 'Naar 70-20-10' },
  thema: { path: 'themas', label: 'Naar de thema’s' },
};

/** Where a figure stands among the others; whoever has no screens of totals goes to their own. */
export function screenOfFigure(name: string, base: string, seesTotals: boolean) {
  if (!seesTotals) return { href: `${base}/mijn-basisrecht`, label: 'Naar mijn basisrecht' };
  const screen = SCREENS[name.split('-')[0] ?? ''] ?? { path: 'dashboard', label: 'Naar het dashboard' };
  return { href: `${base}/${screen.path}`, label: screen.label };
}
