import type { Sector } from '~/app/domain/people';
import { rightScreenWords } from '~/app/format/right-words';

/** The screen that a figure belongs to, by the first word of its name. */
const SCREENS: Record<string, { path: string; label: string }> = {
  leerlingen: { path: 'individueel-budget', label: 'Naar het individueel budget' },
  tien: { path: 'tien-procent', label: 'Naar de 10%' },
  leermix: { path: 'leermix', label: 'Naar 70-20-10' },
  thema: { path: 'themas', label: 'Naar de thema’s' },
};

/** Where a figure stands among the others; whoever has no screens of totals goes to their own. */
export function screenOfFigure(
  name: string,
  { base, sector, seesTotals }: { base: string; sector: Sector; seesTotals: boolean },
) {
  const { title, own } = rightScreenWords(sector);
  if (!seesTotals) return { href: `${base}/mijn-basisrecht`, label: `Naar ${inSentence(own)}` };
  if (sector === 'PO' && name.startsWith('basisrecht-geld'))
    return { href: `${base}/individueel-budget`, label: 'Naar het individueel budget' };
  if (name.startsWith('basisrecht'))
    return { href: `${base}/basisrecht`, label: `Naar ${sector === 'PO' ? '' : 'het '}${inSentence(title)}` };
  const screen = SCREENS[name.split('-')[0] ?? ''] ?? { path: 'dashboard', label: 'Naar het dashboard' };
  return { href: `${base}/${screen.path}`, label: screen.label };
}

const inSentence = (title: string) => `${title.charAt(0).toLowerCase()}${title.slice(1)}`;
