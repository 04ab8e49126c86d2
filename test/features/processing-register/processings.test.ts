import { describe, expect, it, test } from 'vitest';
import { PROCESSINGS } from '~/app/features/processing-register/processings';
import { recipientWords, registerRows, termWords } from '~/app/features/processing-register/register-view';
import { onEveryDatabase } from '../../support/databases';
import { readSchema } from '../../support/schema';

/** What is in these is about no person. */
const ABOUT_NOBODY = [
  'boards',
  'schools',
  'locations',
  'teams',
  'themes',
  'activities',
  'participation_years',
  'installation',
  'trail_heads',
];
/** A table with one of these columns is about a person. */
const ABOUT_SOMEBODY =
  /^(employee|account|leader|substitute|shared_with)_id$|^(email|recipient|first_name|device)$/;

onEveryDatabase('the processing register', (open) => {
  test('names every table with personal data in exactly one processing', async () => {
    const tables = (await readSchema(await open())).filter(({ name }) => !name.startsWith('kysely_'));
    const named = PROCESSINGS.flatMap((processing) => processing.tables as readonly string[]);
    expect([...named].sort(), 'named twice').toEqual([...new Set(named)].sort());
    expect([...named, ...ABOUT_NOBODY].sort()).toEqual(tables.map(({ name }) => name).sort());
    const personal = tables.filter(({ columns }) => columns.some((column) => ABOUT_SOMEBODY.test(column)));
    expect(personal.map(({ name }) => name).filter((name) => !named.includes(name))).toEqual([]);
  });
});

describe('a processing', () => {
  const of = (id: string) => PROCESSINGS.find((each) => each.id === id) ?? PROCESSINGS[0];

  it('tells who sees the data from the table of access', () => {
    const [staff, own] = [of('personeel'), of('prive')];
    if (!staff || !own) throw new Error('no such processing');
    expect(recipientWords(staff)).toBe(
      'Medewerker (de eigen gegevens), leidinggevende (de eigen mensen), P&O, beheerder.',
    );
    expect(recipientWords(own)).toContain('Niemand anders, ook P&O en de beheerder niet.');
  });

  it('tells how long by the choice of each school', () => {
    const staff = of('personeel');
    if (!staff) throw new Error('no such processing');
    expect(termWords(staff, [])).toBe('2 jaar na het einde van het laatste dienstverband.');
    expect(termWords(staff, [{ school: 'A', years: 3 }])).toContain('3 jaar');
    const two = [
      { school: 'A', years: 2 },
      { school: 'B', years: 5 },
    ];
    expect(termWords(staff, two)).toContain('A: 2 jaar; B: 5 jaar');
  });

  it('says everything that a register has to say', () => {
    for (const row of registerRows([]))
      for (const text of Object.values(row)) expect(text, row.title).not.toBe('');
  });
});
