import { expect, it } from 'vitest';
import { HIDDEN, OPEN, OPEN_TO_READ } from '../support/open-routes';
import { ASKERS } from '../support/outcomes/made-schools';
import { findOutcomes, outcomeTable } from '../support/outcomes/outcomes';

it('every address answers every role as the table in docs says, and asks who is there', async () => {
  const rows = await findOutcomes();
  await expect(outcomeTable(rows), 'run `npx tsx bin/access-outcomes.ts`').toMatchFileSnapshot(
    '../../docs/access-outcomes.md',
  );

  const guarded = rows.filter(
    ({ routeId, method }) =>
      !OPEN.includes(routeId) &&
      !HIDDEN.includes(routeId) &&
      !(method === 'GET' && OPEN_TO_READ.includes(routeId)),
  );
  const silent = guarded.filter(({ cells }) => cells.anonymous.some((answer) => answer !== 'sign in'));
  expect(silent.map(({ method, told }) => `${method} ${told}`)).toEqual([]);
  const strangers = ASKERS.filter((asker) => asker !== 'anonymous');
  const open = guarded.filter(
    ({ placed, cells }) => placed && strangers.some((asker) => cells[asker].at(-1) !== '404'),
  );
  expect(open.map(({ method, told }) => `${method} ${told}`)).toEqual([]);
}, 300_000);
