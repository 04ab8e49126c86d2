import { Exact } from '~/app/domain/exact';
import { explain, formula, type Term, term } from '~/app/domain/explanation';
import { countedSum, type Explained, exactOf } from './explained';
import type { ParsedKey } from './figure-keys';
import { type Side, sumOfKinds } from './tally';
import type { Workings } from './workings';

const AMOUNTS: Record<string, { measure: 'hours' | 'money'; side: Side; title: string }> = {
  'thema-uren-gepland': { measure: 'hours', side: 'planned', title: 'Geplande uren voor dit thema' },
  'thema-uren-gedaan': { measure: 'hours', side: 'realised', title: 'Gedane uren voor dit thema' },
  'thema-geld-gepland': { measure: 'money', side: 'planned', title: 'Gepland geld voor dit thema' },
  'thema-geld-gedaan': { measure: 'money', side: 'realised', title: 'Besteed geld voor dit thema' },
};

/** Why a figure of a development theme is what it is. */
export function explainTheme(
  { learning, question }: Workings,
  { name, params }: ParsedKey,
): Explained | null {
  const id = params.thema === 'geen' ? '' : params.thema;
  const tally = id === undefined ? undefined : learning.byTheme.get(id);
  if (!tally) return null;
  const base = {
    people: tally.persons.size,
    period: { start: question.year.start, end: question.year.end },
    links: new Map<Term, string>(),
  };
  const amount = AMOUNTS[name];
  if (amount) {
    const { measure, side, title } = amount;
    const parts = sumOfKinds(tally.amounts.participations[side]);
    const figure = countedSum(
      'partOfTotal',
      measure,
      sumOfKinds(tally.amounts[measure][side]),
      parts,
      'count',
    );
    return { ...base, title, unit: measure, explanation: explain(figure) };
  }
  if (name === 'thema-mensen' || name === 'thema-teams') {
    const isTeams = name === 'thema-teams';
    const figure = term('participants', 'count', Exact.of(isTeams ? tally.teams.size : tally.persons.size));
    const title = isTeams ? 'Teams die dit thema bereikt' : 'Mensen die dit thema bereikt';
    return { ...base, title, unit: 'count', explanation: explain(figure) };
  }
  if (name !== 'thema-deel') return null;
  const own = sumOfKinds(tally.amounts.hours.planned);
  const all = sumOfKinds(learning.all.amounts.hours.planned);
  const figure = formula('share', 'percent', all > 0 ? Exact.of(own * 100, all) : null, 'divide', [
    term('planned', 'hour', exactOf('hours', own)),
    term('total', 'hour', exactOf('hours', all)),
  ]);
  return { ...base, title: 'Deel van alle geplande uren', unit: 'percent', explanation: explain(figure) };
}
