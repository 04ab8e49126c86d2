import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ACTIONS, type Actor, can, inScope, ROLES } from '~/app/domain/access';
import { accessTable } from '~/bin/support/access-table';
import { HIDDEN, OPEN, OPEN_TO_READ } from '../support/open-routes';
import { fillIn, pathsOf } from '../support/route-paths';
import { makeSchool } from '../support/school-factory';
import { buildFromSource } from '../support/server-build';
import { openSqlite } from '../support/sqlite';
import { makeAccount, startTestServer } from '../support/test-server';

const routes = pathsOf(await buildFromSource());

it('the table in docs is the one that the program uses', () => {
  const written = readFileSync('docs/access-table.md', 'utf8');
  expect(written, 'run `npx tsx bin/access-table.ts`').toBe(accessTable());
});

it('every page has a loader, so that somebody asks who is there', () => {
  const silent = routes.filter(({ route }) => !route.module.loader && !route.module.action);
  expect(silent.map(({ route }) => route.id)).toEqual([]);
});

describe('every loader and action', () => {
  const guarded = routes.filter(({ route }) => !OPEN.includes(route.id) && !HIDDEN.includes(route.id));
  let server: Awaited<ReturnType<typeof startTestServer>>;
  const data = (path: string, id: string) => `${path}?_data=${encodeURIComponent(id)}`;
  const values = { brin: '01AB', year: '2025-2026', boardNumber: '10001' };
  const toSignIn = /^\/aanmelden\?terug=/;

  it('sends somebody who is not signed in to the page of signing in', async () => {
    server = await startTestServer(await openSqlite());
    for (const { route, path } of guarded) {
      const address = data(fillIn(path, values), route.id);
      if (route.module.loader && !OPEN_TO_READ.includes(route.id)) {
        const { status, headers } = await server.ask(address);
        expect([route.id, 'GET', status]).toEqual([route.id, 'GET', 204]);
        expect(headers['x-remix-redirect']).toMatch(toSignIn);
      }
      if (route.module.action) {
        const { status, headers } = await server.post(address, {});
        expect([route.id, 'POST', status]).toEqual([route.id, 'POST', 204]);
        expect(headers['x-remix-redirect']).toMatch(toSignIn);
      }
    }
  });

  it('knows no school and no board but one’s own', async () => {
    const db = await openSqlite();
    const [own, other] = [await makeSchool(db), await makeSchool(db)];
    const { cookie } = await makeAccount(db, own.boardId, [...ROLES]);
    server = await startTestServer(db);
    const there = { brin: other.brin, year: '2025-2026', boardNumber: other.number };
    const placed = guarded.filter(({ path }) => /:brin|:boardNumber/.test(path));
    expect(placed.length).toBeGreaterThan(10);
    for (const { route, path } of placed) {
      const address = data(fillIn(path, there), route.id);
      if (route.module.loader) {
        expect([route.id, (await server.ask(address, { cookie })).status]).toEqual([route.id, 404]);
      }
      if (route.module.action) {
        expect([route.id, (await server.post(address, {}, { cookie })).status]).toEqual([route.id, 404]);
      }
    }
  });
});

describe('can', () => {
  const granted = { id: 'grant', role: 'administrator' as const, schoolId: null };
  const actor = (role: (typeof ROLES)[number], schoolId: string | null): Actor => {
    const active = { ...granted, role, schoolId };
    return { accountId: 'a', boardId: 'b', name: '', employeeId: 'me', roles: [active], active };
  };

  it('refuses everything to nobody, to another board and to another school', () => {
    for (const action of ACTIONS) {
      const subject = { boardId: 'b', schoolId: 's', employeeId: 'me', leaderIds: ['me'] };
      expect(can(null, action, subject)).toBe(false);
      for (const role of ROLES) {
        expect(can(actor(role, null), action, { ...subject, boardId: 'other' })).toBe(false);
        expect(can(actor(role, 'other'), action, subject)).toBe(false);
        expect(inScope(actor(role, 'other'), subject)).toBe(false);
      }
    }
  });

  it('looks at the active role only', () => {
    const hr = actor('hr', null);
    const asEmployee: Actor = { ...hr, active: { ...granted, role: 'employee' } };
    expect(can(hr, 'persons.view', { boardId: 'b' })).toBe(true);
    expect(can(asEmployee, 'persons.view', { boardId: 'b' })).toBe(false);
  });

  it('shows one’s own person to somebody without an employee to nobody', () => {
    const unlinked: Actor = { ...actor('employee', null), employeeId: null };
    const subject = { boardId: 'b', employeeId: undefined, leaderIds: [] };
    expect(can(unlinked, 'person.view', subject)).toBe(false);
  });
});
