import { Exact } from '~/app/domain/exact';
import { explain, type Term, term } from '~/app/domain/explanation';
import { rightScreenWords } from '~/app/format/right-words';
import { fteOfSchool } from './dashboard';
import { counted, countedSum, type Explained } from './explained';
import { type ParsedKey, PEOPLE_FIGURES } from './figure-keys';
import { groupOf, peopleAndPeriod } from './rights-group';
import { groupsOfFlags, undefinedRules } from './rights-sources';
import type { Workings } from './workings';

const JOBS_TITLE = 'Mensen met een dienstverband in dit schooljaar';

function peopleTitle(field: keyof typeof PEOPLE_FIGURES, { question }: Workings): string {
  const { have, none } = rightScreenWords(question.school.sector);
  switch (field) {
    case 'persons':
      return JOBS_TITLE;
    case 'withRight':
      return `Mensen met ${have}`;
    case 'undefinedPersons':
      return `Mensen voor wie ${none} vastligt`;
    case 'lapsingPersons':
      return 'Mensen van wie uren vervallen';
  }
}

/** How many people there are, with a right, without one, or of whom hours lapse; and the size of their jobs. */
export function explainPeople(workings: Workings, key: ParsedKey): Explained | null {
  const group = groupOf(workings, key);
  if (!group || key.params.persoon !== undefined) return null;
  const links = new Map<Term, string>();
  if (key.name === 'mensen' || key.name === 'fte') {
    const isFte = key.name === 'fte';
    const figure = isFte
      ? countedSum('jobSize', 'fte', fteOfSchool(workings), group.people.length)
      : term('participants', 'count', Exact.of(group.people.length));
    return {
      ...peopleAndPeriod(workings, group.people),
      title: isFte ? 'Betrekkingsomvang van alle medewerkers samen' : JOBS_TITLE,
      unit: isFte ? 'fte' : 'count',
      explanation: explain(figure),
      links,
    };
  }
  const field = (Object.keys(PEOPLE_FIGURES) as (keyof typeof PEOPLE_FIGURES)[]).find(
    (each) => PEOPLE_FIGURES[each] === key.name,
  );
  if (!field) return null;
  const { persons, undefinedPersons, lapsingPersons } = group.tally;
  const counts = { persons, withRight: persons - undefinedPersons, undefinedPersons, lapsingPersons };
  const none = undefinedRules(workings, group.people);
  return {
    ...peopleAndPeriod(workings, group.people),
    people: counts[field],
    title: peopleTitle(field, workings),
    unit: 'count',
    explanation: {
      ...counted('participants', counts[field]),
      ...(field === 'undefinedPersons'
        ? explain(term('participants', 'count', Exact.of(counts[field])), none)
        : {}),
    },
    groups: groupsOfFlags(workings, group.people),
    links,
  };
}
