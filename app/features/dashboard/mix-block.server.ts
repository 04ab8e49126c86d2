import { LEARNING_KINDS, type LearningKind } from '~/app/domain/activities';
import { mixKey } from '~/app/features/figures/figure-keys';
import type { Dashboard } from '~/app/features/figures/figure-types';
import type { ByKind, Measure, MixCell, MixPart, MixSide, MixSides } from '~/app/features/figures/mix-types';
import type { Shown } from '~/app/features/figures/shown';
import { isShown } from '~/app/features/figures/shown';
import { formatPercent } from '~/app/format/numbers';
import { LEARNING_KIND_WORDS } from '~/app/format/words';
import { type BarInput, barChart } from '~/app/ui/chart/bar-layout.server';
import type { BarChartView } from '~/app/ui/chart/chart-types';
import type { FigureText } from '~/app/ui/figure';
import { mixTitle } from './mix-tables';
import { formatMeasure, MEASURE_WORDS, mixWords } from './mix-words';
import { whyPathOfKey } from './why-path';

const WHOLE = 1000;

/** The learning mix of the school: three shares, and planned beside realised in four years. */
export function mixBlock(
  { mix, yearLabel }: Dashboard,
  { base, scope, measure = 'hours' }: { base: string; scope: string | null; measure?: Measure },
) {
  const sides = isShown(mix.school) ? mix.school[measure] : undefined;
  if (!sides) return null;
  return {
    figures: mixFigures(sides, (kind, side) =>
      scope === null ? null : whyPathOfKey(base, mixKey(kind, { measure, side, scope })),
    ),
    chart: yearsChart(mix, measure, yearLabel),
  };
}

function mixFigures(
  { realised, planned }: MixSides,
  why: (kind: LearningKind, side: 'planned' | 'realised') => string | null,
): FigureText[] {
  return LEARNING_KINDS.map((kind, index): FigureText => {
    const share = realised.tenths?.[index];
    const plan = planned.tenths?.[index];
    return {
      label: LEARNING_KIND_WORDS[kind],
      value: share === undefined ? 'nog niets' : formatPercent(share / 10),
      why: share === undefined ? null : why(kind, 'realised'),
      note: plan === undefined ? 'niets gepland' : `gepland ${formatPercent(plan / 10)}`,
      noteWhy: plan === undefined ? null : why(kind, 'planned'),
    };
  });
}

/** Four years under each other; the thin bar is what was planned, the thick one what was done. */
export function yearsChart(mix: MixPart, measure: Measure, yearLabel: string): BarChartView {
  const bars: BarInput[] = [];
  const guideline = mix.guidelineTenths;
  if (guideline.every((tenths) => tenths !== null)) {
    bars.push({
      label: 'Richtlijn',
      value: mixWords(guideline as ByKind<number>),
      amounts: mixAmounts(guideline as ByKind<number>),
      thin: true,
    });
  }
  for (const { label, cell } of mix.years) {
    const sides = isShown(cell) ? cell[measure] : undefined;
    const realised = sides?.realised.tenths ?? null;
    bars.push({
      label,
      value: realised
        ? mixWords(realised)
        : isShown(cell)
          ? 'nog niets gedaan'
          : 'te weinig mensen om te tonen',
      amounts: mixAmounts(sides?.planned.tenths ?? null),
      thin: true,
    });
    bars.push({ amounts: mixAmounts(realised) });
  }
  const now = mix.years.find(({ label }) => label === yearLabel);
  return barChart({
    title: `${mixTitle(mix)}, gepland en gedaan`,
    description: `Verdeling over leervormen in vier schooljaren naar ${MEASURE_WORDS[measure]}. ${spoken(now?.cell, measure, yearLabel)}`,
    max: WHOLE,
    bars,
    legend: LEARNING_KINDS.map((kind) => ({ tone: kind, label: LEARNING_KIND_WORDS[kind] })),
    table: yearsTable(mix, measure),
  });
}

function mixAmounts(tenths: ByKind<number> | null): BarInput['amounts'] {
  return LEARNING_KINDS.map((kind, index) => [kind, tenths?.[index] ?? 0] as const);
}

function spoken(cell: Shown<MixCell> | undefined, measure: Measure, year: string): string {
  const sides = cell && isShown(cell) ? cell[measure] : undefined;
  const words = (side: MixSide | undefined) => (side?.tenths ? mixWords(side.tenths) : 'niets');
  return `${year}: gepland ${words(sides?.planned)}, gedaan ${words(sides?.realised)}.`;
}

function yearsTable(mix: MixPart, measure: Measure): BarChartView['table'] {
  const kinds = LEARNING_KINDS.map((kind) => LEARNING_KIND_WORDS[kind]);
  const rows = mix.years.flatMap(({ label, cell }) => {
    const sides = isShown(cell) ? cell[measure] : undefined;
    if (!sides) return [[label, ...kinds.map(() => 'te weinig mensen')]];
    return [
      [`${label}, gepland`, ...sideTexts(sides.planned, measure)],
      [`${label}, gedaan`, ...sideTexts(sides.realised, measure)],
    ];
  });
  return { heads: ['Schooljaar', ...kinds], rows };
}

/** `63,2% (1.204 uur)` for each kind. */
function sideTexts({ tenths, amounts }: MixSide, measure: Measure): string[] {
  return amounts.map((amount, index) => {
    const share = tenths?.[index];
    return share === undefined ? '–' : `${formatPercent(share / 10)} (${formatMeasure(measure, amount)})`;
  });
}
