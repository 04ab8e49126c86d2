import { type Dashboard, isShown } from '~/app/features/figures/figure-types';
import type { LinkedText } from '~/app/format/linked-text';
import { formatCount, formatPercent, formatWholeHours } from '~/app/format/numbers';
import { TOO_FEW_WORDS } from '~/app/ui/table/table-types';
import { whyPath } from './why-path';

/** "Van de 9.812 uur basisrecht is 61% gebruikt. 1.204 uur van 37 mensen vervalt op 31 juli." */
export function openingSentence({ sentence, ended, year, people }: Dashboard, base: string): LinkedText {
  if (!isShown(sentence)) return [`Over dit schooljaar zijn er ${TOO_FEW_WORDS}.`];
  const { granted, usedTenths, lapsing, lapsingPersons } = sentence;
  if (granted === null || usedTenths === null) {
    return isShown(people) && people.persons > 0
      ? ['Voor dit schooljaar is nog geen basisrecht vastgelegd.']
      : ['Voor dit schooljaar is nog niemand bekend. Lees eerst de personeelslijst in.'];
  }
  const text: LinkedText = [
    'Van de ',
    [formatWholeHours(granted), whyPath(base, 'basisrecht-uren-toegekend')],
    ' basisrecht is ',
    [formatPercent(usedTenths / 10), whyPath(base, 'basisrecht-uren-gebruikt')],
    ' gebruikt.',
  ];
  if (lapsing === null || lapsing === 0) return text;
  const lapses = ended ? 'is vervallen' : 'vervalt';
  text.push(' ', [formatWholeHours(lapsing), whyPath(base, 'basisrecht-uren-vervalt')]);
  if (lapsingPersons !== null) {
    text.push(` van ${formatCount(lapsingPersons)} ${lapsingPersons === 1 ? 'collega' : 'mensen'}`);
  }
  text.push(` ${lapses} op 31 juli ${year + 1}.`);
  return text;
}
