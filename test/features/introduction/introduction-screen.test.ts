import { expect, test } from 'vitest';
import { introductionFindings } from '~/app/domain/introduction';
import { enterIntroduction } from '~/app/features/introduction/introduction-commands.server';
import { findIntroduction } from '~/app/features/introduction/introduction-queries.server';
import { listEntriesOf, subjectsOfSchool } from '~/app/features/trail/trail-list-queries.server';
import { changeBoard, withBoard } from '~/db/scope.server';
import { onEveryDatabase } from '../../support/databases';
import { pageWords } from '../../support/page-words';
import { author, makeSchool } from '../../support/school-factory';
import { makeAccount, startTestServer } from '../../support/test-server';

const ASSESSMENT = {
  controller: 'Stichting',
  officer: 'Wendelmoet',
  assessedOn: null,
  basisConfirmed: false,
  decision: null,
  remark: '',
};

onEveryDatabase('the introduction of a school', (open) => {
  test('holds the latest of each part, and the trail tells what was there before', async () => {
    const db = await open();
    const { boardId, schoolId } = await makeSchool(db);
    const enter = (value: typeof ASSESSMENT) =>
      changeBoard(db, boardId, (board) =>
        enterIntroduction(board, author, { schoolId, part: 'assessment', value }),
      );
    await enter(ASSESSMENT);
    await enter({ ...ASSESSMENT, officer: 'Iemand anders' });
    const { introduction, entries } = await withBoard(db, boardId, async (board) => ({
      introduction: (await findIntroduction(board, schoolId)).introduction,
      entries: await listEntriesOf(board, await subjectsOfSchool(board, schoolId)),
    }));
    expect(introduction.assessment).toEqual({ ...ASSESSMENT, officer: 'Iemand anders' });
    expect(introductionFindings(introduction).map(({ check }) => check)).toEqual([
      'assessment',
      'assessment',
      'council-rules',
      'council-system',
      'staff-text',
    ]);
    const last = entries.at(-1);
    expect(JSON.parse(JSON.parse(last?.before ?? '').value)).toEqual(ASSESSMENT);
  });

  test('is seen by three roles, changed by two, and told on the dashboard to two', async () => {
    const db = await open();
    const { boardId, brin } = await makeSchool(db);
    const server = await startTestServer(db);
    const page = `/${brin}/2025-2026/invoering`;
    const form = { body: 'pmr', right: 'consent', outcome: 'positive', decidedOn: '2026-03-01' };
    const expected = {
      employee: [403, 403, false],
      'team-leader': [403, 403, false],
      hr: [200, 302, false],
      'school-leader': [200, 403, true],
      board: [403, 403, false],
      finance: [403, 403, false],
      mr: [403, 403, false],
      administrator: [200, 302, true],
    } as const;
    for (const [role, [view, change, told]] of Object.entries(expected)) {
      const { cookie } = await makeAccount(db, boardId, [role as keyof typeof expected]);
      const own = `${page}/medezeggenschap/pmr-regels`;
      expect([role, (await server.ask(page, { cookie })).status]).toEqual([role, view]);
      for (const path of ['/beoordeling/tekst', '/beoordeling/document', '/personeel/tekst'])
        expect([role, path, (await server.ask(page + path, { cookie })).status]).toEqual([role, path, view]);
      expect([role, (await server.post(own, form, { cookie })).status]).toEqual([role, change]);
      const dashboard = await server.ask(`/${brin}/2025-2026/dashboard`, { cookie });
      expect([role, pageWords(dashboard.text).includes('gegevensbeschermingsbeoordeling')]).toEqual([
        role,
        told,
      ]);
    }
  });

  test('a wrong entry says what to do and loses nothing', async () => {
    const db = await open();
    const { boardId, brin } = await makeSchool(db);
    const server = await startTestServer(db);
    const { cookie } = await makeAccount(db, boardId, ['hr']);
    const page = `/${brin}/2025-2026/invoering`;
    const later = await server.post(
      `${page}/beoordeling`,
      { controller: 'Stichting De Proef', assessedOn: '2026-03-17', decision: 'start' },
      { cookie },
    );
    expect(later.status).toBe(400);
    expect(later.text).toContain('Stichting De Proef');
    expect(pageWords(later.text)).toContain('Deze dag moet nog komen.');
    expect(pageWords(later.text)).toContain('Vul de naam van de functionaris gegevensbescherming in.');
    const undated = await server.post(
      `${page}/medezeggenschap/pmr-systeem`,
      { body: 'pmr', right: 'advice', outcome: 'negative', remark: 'bewaar dit' },
      { cookie },
    );
    expect([undated.status, pageWords(undated.text)]).toEqual([
      400,
      expect.stringContaining('Vul in op welke dag dit is besloten.'),
    ]);
    expect(undated.text).toContain('bewaar dit');
    expect((await server.post(`${page}/medezeggenschap/anders`, {}, { cookie })).status).toBe(404);
    const { introduction } = await withBoard(db, boardId, async (board) =>
      findIntroduction(
        board,
        (await board.query.selectFrom('schools').select('id').executeTakeFirstOrThrow()).id,
      ),
    );
    expect(Object.values(introduction)).toEqual([null, null, null, null]);
  });

  test('the assessment says what the product does, who sees it, and what only the school can say', async () => {
    const db = await open();
    const { boardId, schoolId, brin } = await makeSchool(db);
    await changeBoard(db, boardId, (board) =>
      enterIntroduction(board, author, {
        schoolId,
        part: 'assessment',
        value: { ...ASSESSMENT, officer: '<img src=x onerror=alert(1)>' },
      }),
    );
    const server = await startTestServer(db);
    const { cookie } = await makeAccount(db, boardId, ['school-leader']);
    const file = await server.ask(`/${brin}/2025-2026/invoering/beoordeling/document`, { cookie });
    expect(file.headers['content-disposition']).toMatch(
      /^attachment; filename="gegevensbeschermings.*\.html"/,
    );
    expect(file.text).not.toContain('<img');
    expect(file.text).toContain('&lt;img');
    const words = pageWords(file.text);
    expect(words).toContain('De grondslag is niet de toestemming van de medewerker');
    expect(words).toContain('Dit moet de FG van de school nog bevestigen.');
    expect(words).toContain('Medewerker (de eigen gegevens), leidinggevende (de eigen mensen), P&amp;O');
    expect(words).toContain('2 jaar na het einde van het laatste dienstverband.');
    expect(words).toContain('Besluit nog in te vullen door de school');
    expect(file.text).not.toMatch(/<script/);
  });
});
