import type { Dashboard } from '~/app/features/figures/figure-types';
import type { RightAmounts } from '~/app/features/figures/rights-types';
import { isShown } from '~/app/features/figures/shown';
import { counted } from '~/app/format/counted';
import type { LinkedText } from '~/app/format/linked-text';
import { formatPercent, formatWholeHours, formatWholeMoney } from '~/app/format/numbers';
import { budgetPeriod, lastDayWords, type RightPeriod, rightWords } from '~/app/format/right-words';
import { TOO_FEW_WORDS } from '~/app/ui/table/table-types';
import { plannedInLapsing } from './planned-in-lapsing';
import { whyPath } from './why-path';

export const NOTHING_RECORDED = 'Van dit schooljaar is niets ingelezen.';

/** The school year has not begun. */
export const isComing = (year: number, today: string): boolean => today < `${year}-08-01`;

/** "Van de 9.865 uur basisrecht (142 uur meegenomen van vorig jaar) is 61% gebruikt. 1.204 uur van 37 mensen vervalt op 31 juli 2026 als er niets meer gebeurt." */
export function openingSentence(dashboard: Dashboard, base: string, scope: string | null = ''): LinkedText {
  const { sentence, ended, isBeforeRecords, year, yearLabel, today, people, rights, periods } = dashboard;
  const right = rightWords(periods.hours).inSentence;
  const budget = budgetPeriod(periods);
  const figure = (text: string, name: string): LinkedText[number] =>
    scope === null ? text : [text, whyPath(base, name, scope)];
  if (isBeforeRecords) return [NOTHING_RECORDED];
  if (!isShown(sentence)) return [`Over dit schooljaar zijn er ${TOO_FEW_WORDS}.`];
  const { granted, carriedIn, usedTenths, lapsing, lapsingPersons } = sentence;
  if (granted !== null && granted > 0 && isComing(year, today)) {
    return [
      `In schooljaar ${yearLabel} komt `,
      figure(formatWholeHours(granted), 'basisrecht-uren-toegekend'),
      ` ${right} beschikbaar.`,
    ];
  }
  if (granted !== null && granted > 0 && usedTenths === null) {
    return [
      'Er is ',
      figure(formatWholeHours(granted), 'basisrecht-uren-toegekend'),
      ` ${right}. Over het gebruik zijn er ${TOO_FEW_WORDS}.`,
    ];
  }
  if (granted === null || usedTenths === null) {
    return isShown(people) && people.persons > 0
      ? [
          `Voor dit schooljaar ${budget ? 'zijn nog geen uren en geen budget' : 'is nog geen basisrecht'} vastgelegd.`,
        ]
      : ['Voor dit schooljaar is nog niemand bekend. Lees eerst de personeelslijst in.'];
  }
  const text: LinkedText = [
    'Van de ',
    ...(!carriedIn
      ? [figure(formatWholeHours(granted), 'basisrecht-uren-toegekend'), ` ${right} is `]
      : [
          `${formatWholeHours(granted + carriedIn)} ${right} (`,
          figure(formatWholeHours(carriedIn), 'basisrecht-uren-meegenomen'),
          ' meegenomen van vorig jaar) is ',
        ]),
    figure(formatPercent(usedTenths / 10), 'basisrecht-uren-gebruikt-deel'),
    ' gebruikt.',
  ];
  if (budget && isShown(rights.total))
    return [...text, ...budgetSentence(rights.total.money, budget, figure)];
  if (lapsing === null || lapsing === 0) return text;
  const lapses = ended ? 'is vervallen' : 'vervalt';
  text.push(' ', figure(formatWholeHours(lapsing), 'basisrecht-uren-vervalt'));
  if (lapsingPersons !== null) {
    text.push(` van ${counted(lapsingPersons, 'mensen')}`);
  }
  text.push(` ${lapses} op 31 juli ${year + 1}`);
  if (ended) return [...text, '.'];
  const planned = isShown(rights.total) ? plannedInLapsing(rights.total.hours) : 0;
  const already = planned > 0 ? ` Daarvan is ${formatWholeHours(planned)} al gepland.` : '';
  return [...text, ` als er niets meer gebeurt.${already}`];
}

/** " Van het individueel budget 2026 (€ 14.300, met wat gespaard is) is 38% besteed. € 4.100 vervalt op 31 december als er niets meer gebeurt." */
export function budgetSentence(
  { granted, carriedIn, used, usedTenths, lapsing }: RightAmounts,
  period: RightPeriod,
  figure: (text: string, name: string) => LinkedText[number],
): LinkedText {
  if (granted === null) return [];
  // Too few people save to tell more.
  if (usedTenths === null && carriedIn === null && used !== null)
    return [
      ' Van het ',
      `individueel budget ${period.label} (`,
      figure(formatWholeMoney(granted), 'basisrecht-geld-toegekend'),
      ') is ',
      figure(formatWholeMoney(used), 'basisrecht-geld-gebruikt'),
      ' besteed.',
    ];
  if (usedTenths === null) return [];
  const text: LinkedText = [
    ` Van het individueel budget ${period.label} (`,
    figure(formatWholeMoney(granted), 'basisrecht-geld-toegekend'),
    ...(carriedIn
      ? [' en ', figure(formatWholeMoney(carriedIn), 'basisrecht-geld-meegenomen'), ' gespaard']
      : []),
    ') is ',
    figure(formatPercent(usedTenths / 10), 'basisrecht-geld-gebruikt-deel'),
    ' besteed.',
  ];
  if (!lapsing) return text;
  return [
    ...text,
    ' ',
    figure(formatWholeMoney(lapsing), 'basisrecht-geld-vervalt'),
    period.ended
      ? ` is vervallen op ${lastDayWords(period)}.`
      : ` vervalt op ${lastDayWords(period)} als er niets meer gebeurt.`,
  ];
}
