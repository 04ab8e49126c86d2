import { explanationOf } from '~/app/features/figures/explain-figure';
import { parseKey } from '~/app/features/figures/figure-keys';
import { findingsPart } from '~/app/features/figures/findings-part';
import { showCount } from '~/app/features/figures/suppression';
import {
  type MovedFigure,
  type MovedFigures,
  type MovedRight,
  peopleMoved,
  totalMoved,
} from '~/app/features/figures/what-if';
import type { Workings } from '~/app/features/figures/workings';
import { counted } from '~/app/format/counted';
import { toldFindings } from '~/app/format/findings';
import { budgetPeriod } from '~/app/format/right-words';
import { TOO_FEW_WORDS } from '~/app/ui/table/table-types';
import { movedTexts, partWords } from './moved-words';

interface Compared {
  readonly before: Workings;
  readonly after: Workings;
  readonly figures: MovedFigures;
  readonly rights: readonly MovedRight[];
}

/** What another choice or rule does to a school year, in words; names only where they may be told. */
export function movedView(
  { before, after, figures, rights }: Compared,
  names: ReadonlyMap<string, { name: string }> | null,
) {
  const persons = peopleMoved(rights);
  const shown = showCount(after.viewer, persons);
  const headlines = figures.moved.filter(({ key }) => isOfSchool(key));
  const others = figures.moved.length - headlines.length;
  const [was, becomes] = [findingTexts(before), findingTexts(after)];
  const gone = [...was].filter(([about]) => !becomes.has(about)).map(([, text]) => text);
  const come = [...becomes].filter(([about]) => !was.has(about)).map(([, text]) => text);
  return {
    nothing:
      figures.moved.length +
        figures.hidden +
        figures.uncovered +
        rights.length +
        gone.length +
        come.length ===
      0,
    people: persons === 0 ? null : shown === null ? 'enkele mensen' : counted(persons, 'mensen'),
    totals:
      shown === null
        ? []
        : totalMoved(rights).map(({ kind, part, difference, persons: behind }) => {
            const [, , by] = movedTexts({ unit: kind, before: 0, after: difference });
            return `${partWords(after.periods[kind], part)}: ${by} (${counted(behind, 'mensen')})`;
          }),
    figures: headlines.map((figure) => figureRow(after, figure, shown === null)),
    others: others === 0 ? null : counted(others, 'cijfers'),
    hidden: figures.hidden === 0 ? null : counted(figures.hidden, 'cijfers'),
    uncovered: figures.uncovered === 0 ? null : counted(figures.uncovered, 'cijfers'),
    gone,
    come,
    rows: names && personRows(after, rights, names),
  };
}
export type MovedView = ReturnType<typeof movedView>;

const PARTS_OF_SCHOOL = ['team', 'categorie', 'thema', 'persoon', 'schooljaar'] as const;

function isOfSchool(key: string): boolean {
  const { params } = parseKey(key);
  return PARTS_OF_SCHOOL.every((word) => params[word] === undefined);
}

/** Of so few people that the difference would tell of one of them, only that it moves. */
function figureRow(workings: Workings, figure: MovedFigure, isOfFew: boolean): string[] {
  const told = explanationOf(workings, figure.key);
  const title = [told?.title ?? figure.key, told?.about].filter(Boolean).join(', ');
  if (isOfFew && parseKey(figure.key).name.startsWith('basisrecht-')) return [title, TOO_FEW_WORDS, '', ''];
  return [title, ...movedTexts(figure)];
}

/** The findings by what they are about: of one that stays, the figures tell what moves. */
const findingTexts = (workings: Workings): Map<string, string> =>
  new Map(
    toldFindings(findingsPart(workings), budgetPeriod(workings.periods)).map(({ text, findings }) => [
      findings.map(({ check, subject, reason }) => `${check} ${subject.id} ${reason.code}`).join(),
      text,
    ]),
  );

function personRows(
  { periods }: Workings,
  rights: readonly MovedRight[],
  names: ReadonlyMap<string, { name: string }>,
): string[][] {
  const nameOf = ({ employeeId }: MovedRight) => names.get(employeeId)?.name ?? '';
  return [...rights]
    .sort((a, b) => nameOf(a).localeCompare(nameOf(b), 'nl'))
    .map((right) => [
      nameOf(right),
      partWords(periods[right.kind], right.part),
      ...movedTexts({ unit: right.kind, before: right.before, after: right.after }),
    ]);
}
