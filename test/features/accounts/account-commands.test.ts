import { expect, it } from 'vitest';
import { createAccount, endAccount, reopenAccount } from '~/app/features/accounts/account-commands.server';
import { findActor, findSignedIn, findSignInName } from '~/app/features/accounts/account-queries.server';
import { findEmployeeToLink } from '~/app/features/accounts/employee-link-queries.server';
import { setPassword } from '~/app/features/accounts/password-commands.server';
import { hashPassword, passwordMatches } from '~/app/features/accounts/passwords.server';
import { endRole, grantRole } from '~/app/features/accounts/role-commands.server';
import { startSession } from '~/app/features/accounts/session-commands.server';
import type { Database } from '~/db/connection.server';
import { newId } from '~/db/ids';
import { type BoardDb, changeBoard, withBoard } from '~/db/scope.server';
import { onEveryDatabase } from '../../support/databases';
import { author, makeSchool } from '../../support/school-factory';
import { BY_PASSWORD } from '../../support/test-server';

const TODAY = '2026-03-16';
const NOW = '2026-03-16T09:00:00.000Z';
const refused = (refusal: string) => expect.objectContaining({ refusal });

onEveryDatabase('accounts', (open) => {
  it('are known by one address in all boards, and another board’s is refused without telling whose', async () => {
    const db = await open();
    const [one, other] = [await makeSchool(db), await makeSchool(db)];
    await make(db, one.boardId, 'Jan@School.nl');

    await expect(make(db, one.boardId, 'jan@school.nl')).rejects.toEqual(refused('email-of-own-board'));
    await expect(make(db, other.boardId, ' JAN@school.nl ')).rejects.toEqual(refused('email-taken'));
    expect(await findSignInName(db, ' jan@SCHOOL.nl')).toMatchObject({ boardId: one.boardId });
  });

  it('end at once: no session, no sign-in, and the address is free for another board', async () => {
    const db = await open();
    const [one, other] = [await makeSchool(db), await makeSchool(db)];
    await make(db, one.boardId, 'baas@school.nl', 'administrator');
    const accountId = await make(db, one.boardId, 'jan@school.nl', 'hr');
    const token = await startSession(db, { boardId: one.boardId, accountId, ...BY_PASSWORD, now: NOW });
    expect(await findSignedIn(db, token, { now: NOW, today: TODAY })).toMatchObject({ actor: { accountId } });

    await change(db, one.boardId, (board) => endAccount(board, author, { accountId, today: TODAY }));

    expect(await findSignedIn(db, token, { now: NOW, today: TODAY })).toBeNull();
    expect(await findSignInName(db, 'jan@school.nl')).toBeNull();
    const again = change(db, one.boardId, (board) => endAccount(board, author, { accountId, today: TODAY }));
    await expect(again).rejects.toEqual(refused('already-ended'));
    await make(db, other.boardId, 'jan@school.nl');
    const reopened = change(db, one.boardId, (board) => reopenAccount(board, author, accountId));
    await expect(reopened).rejects.toEqual(refused('email-taken'));
  });

  it('can be opened again with the roles they had', async () => {
    const db = await open();
    const { boardId } = await makeSchool(db);
    await make(db, boardId, 'baas@school.nl', 'administrator');
    const accountId = await make(db, boardId, 'jan@school.nl', 'hr');
    await change(db, boardId, (board) => endAccount(board, author, { accountId, today: TODAY }));
    await change(db, boardId, (board) => reopenAccount(board, author, accountId));
    const actor = await withBoard(db, boardId, (board) => findActor(board, accountId, null, TODAY));
    expect(actor?.roles).toMatchObject([{ role: 'hr' }]);
    expect(await findSignInName(db, 'jan@school.nl')).toMatchObject({ accountId });
  });

  it('always leave one administrator of the whole board', async () => {
    const db = await open();
    const { boardId, schoolId } = await makeSchool(db);
    const first = await make(db, boardId, 'een@school.nl', 'administrator');
    const ofSchool = await make(db, boardId, 'twee@school.nl');
    await change(db, boardId, (board) =>
      grantRole(board, author, grant(ofSchool, 'administrator', schoolId)),
    );
    const roleId = await change(db, boardId, async (board) => {
      const actor = await findActor(board, first, null, TODAY);
      return actor?.active.id ?? '';
    });

    const end = { accountId: first, today: TODAY };
    await expect(change(db, boardId, (board) => endAccount(board, author, end))).rejects.toEqual(
      refused('last-administrator'),
    );
    await expect(change(db, boardId, (board) => endRole(board, author, { ...end, roleId }))).rejects.toEqual(
      refused('last-administrator'),
    );
    await make(db, boardId, 'drie@school.nl', 'administrator');
    await change(db, boardId, (board) => endRole(board, author, { ...end, roleId }));
    expect(await withBoard(db, boardId, (board) => findActor(board, first, null, TODAY))).toBeNull();
    const twice = change(db, boardId, (board) => endRole(board, author, { ...end, roleId }));
    await expect(twice).rejects.toEqual(refused('unknown-role'));
  });

  it('hold a role once per place, and only their own roles are ended', async () => {
    const db = await open();
    const { boardId, schoolId } = await makeSchool(db);
    await make(db, boardId, 'baas@school.nl', 'administrator');
    const accountId = await make(db, boardId, 'jan@school.nl', 'hr');
    const other = await make(db, boardId, 'els@school.nl');
    const again = change(db, boardId, (board) => grantRole(board, author, grant(accountId, 'hr', null)));
    await expect(again).rejects.toEqual(refused('role-already-held'));
    const roleId = await change(db, boardId, (board) =>
      grantRole(board, author, grant(accountId, 'hr', schoolId)),
    );
    const foreign = { accountId: other, roleId, today: TODAY };
    await expect(change(db, boardId, (board) => endRole(board, author, foreign))).rejects.toEqual(
      refused('unknown-role'),
    );
  });

  it('get another password, which ends every session and is not in the trail', async () => {
    const db = await open();
    const { boardId } = await makeSchool(db);
    const accountId = await make(db, boardId, 'jan@school.nl', 'hr');
    const token = await startSession(db, { boardId, accountId, ...BY_PASSWORD, now: NOW });
    const passwordHash = await hashPassword('vier losse woorden');
    await change(db, boardId, (board) => setPassword(board, author, { accountId, passwordHash }));

    expect(await findSignedIn(db, token, { now: NOW, today: TODAY })).toBeNull();
    const found = await findSignInName(db, 'jan@school.nl');
    expect(await passwordMatches(found?.passwordHash ?? null, 'vier losse woorden')).toBe(true);
    expect(await passwordMatches(found?.passwordHash ?? null, 'vier losse woorden ')).toBe(false);
    const contents = await withBoard(db, boardId, ({ query }) =>
      query.selectFrom('trail_contents').selectAll().execute(),
    );
    expect(JSON.stringify(contents)).not.toContain('argon2');
  });

  it('belong to one employee, found by number or by address', async () => {
    const db = await open();
    const { boardId } = await makeSchool(db);
    const employeeId = await employ(db, boardId, '1234', 'Anna@School.nl');
    const link = (named: string) => withBoard(db, boardId, (board) => findEmployeeToLink(board, named));
    expect(await link(' 1234 ')).toBe(employeeId);
    expect(await link('anna@school.NL')).toBe(employeeId);
    await expect(link('9999')).rejects.toEqual(refused('unknown-employee'));
    const second = await employ(db, boardId, '77', 'anna@school.nl');
    await expect(link('anna@school.nl')).rejects.toEqual(refused('several-employees'));
    await change(db, boardId, (board) =>
      createAccount(board, author, { name: 'Anna', email: 'a@b.nl', employeeId: second }),
    );
    await expect(link('77')).rejects.toEqual(refused('employee-has-account'));
  });
});

const change = <T>(db: Database, boardId: string, work: (board: BoardDb) => Promise<T>) =>
  changeBoard(db, boardId, work);

const grant = (accountId: string, role: 'hr' | 'administrator', schoolId: string | null) => ({
  accountId,
  role,
  schoolId,
  validFrom: '2025-08-01',
});

async function make(db: Database, boardId: string, email: string, role?: 'hr' | 'administrator') {
  return change(db, boardId, async (board) => {
    const id = await createAccount(board, author, { name: email, email });
    if (role) await grantRole(board, author, grant(id, role, null));
    return id;
  });
}

onEveryDatabase('who has left', (open) => {
  it('is refused from the day after the last day of the last job, and is let in with a later one', async () => {
    const db = await open();
    const { boardId, schoolId } = await makeSchool(db);
    const employeeId = await employ(db, boardId, '1', 'anna@school.nl');
    const accountId = await change(db, boardId, async (board) => {
      const id = await createAccount(board, author, { name: 'Anna', email: 'anna@school.nl', employeeId });
      await grantRole(board, author, grant(id, 'hr', null));
      return id;
    });
    const outsider = await make(db, boardId, 'mr@ouders.nl', 'hr');
    const actorOn = (day: string, id = accountId) =>
      withBoard(db, boardId, (board) => findActor(board, id, null, day));
    expect(await actorOn(TODAY), 'no job is known yet').not.toBeNull();
    await work(db, { boardId, schoolId, employeeId }, '2024-08-01', '2026-03-16');
    expect(await actorOn('2026-03-16')).not.toBeNull();
    expect(await actorOn('2026-03-17')).toBeNull();
    expect(await actorOn('2026-03-17', outsider), 'nobody’s employee ends by hand').not.toBeNull();

    const at = { boardId, accountId, ...BY_PASSWORD };
    const token = await startSession(db, { ...at, now: NOW });
    expect(await findSignedIn(db, token, { now: NOW, today: '2026-03-17' })).toMatchObject({ actor: null });

    await work(db, { boardId, schoolId, employeeId }, '2026-08-01', null);
    expect(await actorOn('2026-07-31')).toBeNull();
    expect(await actorOn('2026-08-01')).not.toBeNull();
  });
});

async function work(
  db: Database,
  { boardId, schoolId, employeeId }: { boardId: string; schoolId: string; employeeId: string },
  from: string,
  to: string | null,
) {
  const job = {
    job_number: from,
    function_category: 'teacher',
    function_name: 'leraar',
    fte: 10000,
  } as const;
  await change(db, boardId, ({ query }) =>
    query
      .insertInto('jobs')
      .values({
        ...job,
        board_id: boardId,
        id: newId(),
        employee_id: employeeId,
        school_id: schoolId,
        location_id: null,
        scale: null,
        contract_type: 'temporary',
        valid_from: from,
        valid_to: to,
      })
      .execute(),
  );
}

async function employ(db: Database, boardId: string, employeeNumber: string, email: string) {
  const id = newId();
  const name = { first_name: 'Anna', infix: '', last_name: 'Wit', education_level: null, career_phase: null };
  await change(db, boardId, ({ query }) =>
    query
      .insertInto('employees')
      .values({ board_id: boardId, id, employee_number: employeeNumber, email, ...name })
      .execute(),
  );
  return id;
}
