import { type AnyDb, tableMaker } from './kit-1';

export async function up(db: AnyDb): Promise<void> {
  const t = tableMaker(db);

  await t.scoped(
    'imports',
    {
      school_id: 'text not null',
      kind: 'text not null',
      status: 'text not null',
      file_name: 'text not null',
      mapping: 'text',
      counts: 'text',
      account_id: 'text',
      created_at: 'text not null',
      committed_at: 'text',
      undone_at: 'text',
    },
    { school_id: 'schools', account_id: 'accounts' },
  );
  await t.scoped(
    'import_files',
    { import_id: 'text not null', content: 'text not null' },
    { import_id: 'imports' },
    ['import_id'],
  );
  await t.scoped(
    'import_changes',
    {
      import_id: 'text not null',
      position: 'integer not null',
      table_name: 'text not null',
      row_id: 'text not null',
      before: 'text',
      after: 'text',
    },
    { import_id: 'imports' },
  );
}
