import { Exact } from '~/app/domain/exact';
import { explain, formula, type Term, term } from '~/app/domain/explanation';
import { pupilGrant } from '~/app/domain/primary-education';
import { SchoolYear } from '~/app/domain/school-year';
import type { Explained } from './explained';
import { figureKey, type ParsedKey, PUPIL_GRANT_FIGURES } from './figure-keys';
import type { Workings } from './workings';

/** Why the grant of a PO school for its pupils is what it is. */
export function explainPupilGrant({ rows, book }: Workings, key: ParsedKey): Explained | null {
  const year = SchoolYear.parse(key.params.schooljaar ?? '');
  const row = rows.pupilCounts.find(({ school_year }) => school_year === year?.first);
  if (!year || !row) return null;
  const pupils = term('pupils', 'count', Exact.of(row.pupils));
  const base = {
    people: null,
    period: { start: year.start, end: year.end },
    links: new Map<Term, string>(),
    entered: [
      {
        key: 'pupils',
        label: `Aantal leerlingen in ${year.label}`,
        value: `${row.pupils} (${row.source})`,
        source: 'ingevuld bij Instellingen',
        setBy: row.entered_by,
        setOn: row.entered_at.slice(0, 10),
      },
    ],
  };
  if (key.name === PUPIL_GRANT_FIGURES.pupils)
    return { ...base, title: 'Aantal leerlingen', unit: 'count', explanation: explain(pupils) };
  const { value: perPupil, rule } = pupilGrant(book, 1, null, year.start);
  const total = pupilGrant(book, row.pupils, null, year.start).value;
  base.links.set(pupils, figureKey(PUPIL_GRANT_FIGURES.pupils, key.scope));
  return {
    ...base,
    title: 'Subsidie voor starters en schoolleiders',
    unit: 'money',
    explanation: explain(
      formula('pupilGrant', 'euro', total, 'multiply', [pupils, term('pupilAmount', 'euro', perPupil)]),
      { rules: [rule], flags: total === null ? [rule ? 'rule-value-unknown' : 'no-rule-for-date'] : [] },
    ),
  };
}
