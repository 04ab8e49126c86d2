import { expect, test } from 'vitest';
import { ROLES } from '~/app/domain/access';
import { verifyTrail } from '~/app/features/trail/trail-queries.server';
import { onEveryDatabase } from '../../support/databases';
import { allText, makePrivacySchool } from './privacy-school';

const SECRET = 'Ik wil minder bang zijn voor klas 3B.';
const PAGES = ['school.reflection', 'school.reflection.question', 'school.reflection.share'];
const ROUTES = [...PAGES, 'school.reflection.take-back', 'school.person', 'school.person.open'];

onEveryDatabase('a private text', (open) => {
  const setUp = async () => {
    const school = await makePrivacySchool(await open(), ROUTES);
    const tessa = await school.as('employee', 'T1');
    await tessa.post('/mijn-reflectie/lastig', { content: SECRET });
    return { ...school, tessa, page: `/mensen/${school.idOf('T1')}` };
  };

  test('is read by its owner alone, in whatever role somebody asks', async () => {
    const { tessa, as, page } = await setUp();
    expect((await tessa.get('/mijn-reflectie')).text).toContain(SECRET);
    for (const role of ROLES) {
      const other = await as(role, role === 'team-leader' ? 'K1' : 'C1');
      expect((await other.get('/mijn-reflectie')).text).not.toContain(SECRET);
      expect((await other.get('/mijn-reflectie/lastig')).text).not.toContain(SECRET);
      if (role === 'hr') await other.post(`${page}/openen`, { reason: 'own-question' });
      const sight = await other.get(page);
      expect([role, sight.status]).toEqual([role, role === 'hr' || role === 'team-leader' ? 200 : 404]);
      expect(sight.text).not.toContain(SECRET);
    }
    const nobody = await as('administrator');
    expect((await nobody.get('/mijn-reflectie')).status).toBe(404);
    expect((await nobody.post('/mijn-reflectie/lastig', { content: 'x' })).status).toBe(404);
  });

  test('says who can read it before one types', async () => {
    const { tessa } = await setUp();
    const { text } = await tessa.get('/mijn-reflectie/sterk');
    const [said, typed] = [text.indexOf('Alleen jij kunt dit lezen.'), text.indexOf('<textarea')];
    expect(said).toBeGreaterThan(0);
    expect(typed).toBeGreaterThan(said);
  });

  test('names who will read it, is then shared with that person, and no more once taken back', async () => {
    const { tessa, as, idOf, page } = await setUp();
    const karin = await as('team-leader', 'K1');
    const sharing = `/mijn-reflectie/lastig/delen/${idOf('K1')}`;
    const confirm = await tessa.get(sharing);
    expect(confirm.text).toContain('Karin Bos');
    expect((await karin.get(page)).text).not.toContain(SECRET);

    expect((await tessa.post(sharing)).status).toBe(302);
    const read = await karin.get(page);
    expect(read.text).toContain(SECRET);
    expect(read.text).toMatch(/Gedeeld door (<!-- -->)?Tessa Hoekstra(<!-- -->)? sinds/);
    expect((await tessa.get('/mijn-reflectie/lastig')).text).toContain('Karin Bos');

    expect((await tessa.post(`${sharing}/terugnemen`)).status).toBe(302);
    expect((await karin.get(page)).text).not.toContain(SECRET);
  });

  test('is shared with the leader of today, never with anybody else', async () => {
    const { tessa, idOf, read } = await setUp();
    for (const number of ['C1', 'T1']) {
      const sharing = `/mijn-reflectie/lastig/delen/${idOf(number)}`;
      expect((await tessa.get(sharing)).status).toBe(404);
      expect((await tessa.post(sharing)).status).toBe(404);
    }
    expect((await tessa.post(`/mijn-reflectie/sterk/delen/${idOf('K1')}`)).status).toBe(409);
    expect(await read(({ query }) => query.selectFrom('private_shares').selectAll().execute())).toEqual([]);
  });

  test('stays with the person it was shared with: a later leader sees nothing', async () => {
    const { tessa, as, idOf, page, change, boardId } = await setUp();
    await tessa.post(`/mijn-reflectie/lastig/delen/${idOf('K1')}`);
    await change(({ query }) =>
      query
        .updateTable('job_leaders')
        .set({ leader_id: idOf('C1') })
        .where('board_id', '=', boardId)
        .execute(),
    );
    const later = await (await as('team-leader', 'C1')).get(page);
    expect(later.status).toBe(200);
    expect(later.text).not.toContain(SECRET);
    expect((await (await as('team-leader', 'K1')).get(page)).status).toBe(404);
  });

  test('leaves the field’s name and a hash in the trail, and who read it', async () => {
    const { db, tessa, as, idOf, page, read, boardId } = await setUp();
    await tessa.post(`/mijn-reflectie/lastig/delen/${idOf('K1')}`);
    await (await as('team-leader', 'K1')).get(page);
    const texts = await allText(db, boardId);
    expect([...texts].filter(([, text]) => text.includes(SECRET)).map(([table]) => table)).toEqual([
      'private_texts',
    ]);
    const entries = await read(({ query }) =>
      query
        .selectFrom('trail_entries')
        .select(['id', 'action', 'subject_type', 'subject_id', 'after_hash'])
        .where('action', 'like', 'private-text.%')
        .orderBy('seq')
        .execute(),
    );
    expect(entries.map(({ action, subject_id }) => [action, subject_id])).toEqual([
      ['private-text.saved', 'lastig'],
      ['private-text.shared', idOf('T1')],
      ['private-text.read', idOf('T1')],
    ]);
    expect(entries[0]?.after_hash).toMatch(/^[0-9a-f]{64}$/);
    const kept = await read(({ query }) =>
      query
        .selectFrom('trail_contents')
        .select('id')
        .where('trail_entry_id', '=', entries[0]?.id ?? '')
        .execute(),
    );
    expect(kept).toEqual([]);
    expect(await read(verifyTrail)).toMatchObject({ ok: true });
  });

  test('is taken away with its sharing when it is emptied, and nothing is lost when it is too long', async () => {
    const { tessa, idOf, read } = await setUp();
    await tessa.post(`/mijn-reflectie/lastig/delen/${idOf('K1')}`);
    const long = await tessa.post('/mijn-reflectie/lastig', { content: 'lang '.repeat(2_000) });
    expect(long.status).toBe(400);
    expect(long.text).toContain('lang lang lang');
    await tessa.post('/mijn-reflectie/lastig', { content: '  ' });
    for (const table of ['private_texts', 'private_shares'] as const)
      expect(await read(({ query }) => query.selectFrom(table).selectAll().execute())).toEqual([]);
  });
});
