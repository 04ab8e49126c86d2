import { expect, it } from 'vitest';
import { findDashboard } from '~/app/features/figures/dashboard.server';
import { explainFigure } from '~/app/features/figures/explain.server';
import type { FigureQuestion } from '~/app/features/figures/figure-types';
import { loadRuleSet, withdrawRuleSet } from '~/app/features/rules/rule-set-commands.server';
import { findRulesOfYear } from '~/app/features/rules/rule-set-queries.server';
import { closeYear } from '~/app/features/year-closing/closing-commands.server';
import type { Database } from '~/db/connection.server';
import type { BoardDb } from '~/db/scope.server';
import { seededRuleBook } from '~/seeds/rules';
import { onEveryDatabase } from '../../support/databases';
import { author } from '../../support/school-factory';
import { makeSmallSchool, YEAR } from '../figures/small-school';

const seeded = seededRuleBook();
const VERSION_2 = {
  id: 'VO18-01',
  version: 2,
  sector: 'VO',
  valid_from: '2018-06-01',
  valid_until: null,
  function_category: 'leraar',
  key: 'basic_right_hours',
  value: 90,
  unit: 'clock_hour',
  period: 'school_year',
  pro_rata: 'job_size',
  citation: 'cao vo, artikel 16.4',
  status: 'WEB-VERIFIED',
  note: '',
};
const FILE = { name: 'Verbetering', content: JSON.stringify({ version: 1, rules: [VERSION_2] }) };

onEveryDatabase('a rule that changes', (open) => {
  it('moves an open year, whose explanation names the rule with its new version', async () => {
    const { load, granted, rulesBehind } = await setUp(await open());
    const before = await granted();
    expect(await rulesBehind()).toContain('VO18-01 versie 1');
    await load('2026-08-02T08:00:00.000Z');
    // (90 - 83) x (6 x 0,8 + 5 + 6/12 + 0,5) = 75,60 and 37,50 - 34,58 = 2,92
    expect((await granted()) - before).toBe(7852);
    const after = await rulesBehind();
    expect(after).toContain('VO18-01 versie 2');
    expect(after).not.toContain('VO18-01 versie 1');
  });

  it('leaves every figure of a closed year as it was, with the version that it was reckoned by', async () => {
    const { load, close, figures, rulesBehind } = await setUp(await open());
    await close('2026-08-01T08:00:00.000Z');
    const before = await figures();
    await load('2026-08-02T08:00:00.000Z');
    expect(await figures()).toEqual(before);
    expect(await rulesBehind()).toContain('VO18-01 versie 1');
  });

  it('and that is withdrawn after the closing, leaves the year as it was too', async () => {
    const { load, close, withdraw, figures, rulesBehind } = await setUp(await open());
    const id = await load('2026-07-01T08:00:00.000Z');
    await close('2026-08-01T08:00:00.000Z');
    const before = await figures();
    await withdraw(id, '2026-08-02T08:00:00.000Z');
    expect(await figures()).toEqual(before);
    expect(await rulesBehind()).toContain('VO18-01 versie 2');
  });
});

async function setUp(db: Database) {
  const { schoolId, school, question, read, change } = await makeSmallSchool(db);
  const asked = async (board: BoardDb): Promise<FigureQuestion> => {
    const rules = await findRulesOfYear(board, seeded, { schoolId, year: YEAR });
    return { ...question('persons', { today: '2026-08-10' }), rules };
  };
  const figures = () => read(async (board) => findDashboard(board, await asked(board)));
  return {
    figures,
    async granted() {
      const { total } = (await figures()).rights;
      return total.suppressed ? 0 : (total.hours.granted ?? 0);
    },
    async rulesBehind() {
      const found = await read(async (board) =>
        explainFigure(board, await asked(board), 'basisrecht-uren-toegekend'),
      );
      return found && !found.suppressed
        ? found.rules.map(({ id, version }) => `${id} versie ${version}`)
        : [];
    },
    load: (at: string) => change((board) => loadRuleSet(board, { ...author, at }, seeded, FILE)),
    withdraw: (id: string, at: string) =>
      change((board) => withdrawRuleSet(board, { ...author, at }, seeded, id)),
    close: (at: string) =>
      change(async (board) => {
        const rules = await findRulesOfYear(board, seeded, { schoolId, year: YEAR });
        return closeYear(board, { ...author, at }, { school, year: YEAR, rules }, '2026-08-01');
      }),
  };
}
