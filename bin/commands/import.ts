import { basename } from 'node:path';
import type { Command } from 'commander';
import {
  type GivenTable,
  importIntoNewSchool,
  importTable,
} from '~/app/features/imports/import-commands.server';
import { ImportRefused, type ImportResult } from '~/app/features/imports/import-types';
import { findDemoDay } from '~/app/features/installation/installation-queries.server';
import { readTable } from '~/app/jobs/read-table';
import { clockOf } from '~/app/server/clock.server';
import type { ImportKind } from '~/db/tables';
import { readBytes, readMapping } from '../support/import/files';
import { addImportOptions, type ImportOptions } from '../support/import/options';
import { findPlace } from '../support/import/place';
import { asJson, asText, refusedResult } from '../support/import/report';
import { openMigrated } from '../support/open-database';

const KINDS: Record<ImportKind, string> = {
  staff: 'leest een personeelslijst in',
  activities: 'leest een lijst met activiteiten in',
};

export function register(program: Command): void {
  const group = program.command('import').description('leest een bestand in, helemaal of helemaal niet');
  for (const kind of Object.keys(KINDS) as ImportKind[]) {
    addImportOptions(group.command(kind).description(KINDS[kind])).action(
      (file: string, options: ImportOptions) => run(kind, file, options),
    );
  }
}

async function run(kind: ImportKind, file: string, options: ImportOptions): Promise<void> {
  const result = await importFile(kind, file, options).catch((error: unknown) => {
    if (error instanceof ImportRefused) return refusedResult(error.message);
    throw error;
  });
  if (result.errors.length > 0) process.exitCode = 1;
  console.log(options.json ? asJson(result) : asText(kind, result, options.dryRun === true));
}

async function importFile(kind: ImportKind, file: string, options: ImportOptions): Promise<ImportResult> {
  const told = await readMapping(options.map);
  const sheets = await readTable(await readBytes(file), basename(file));
  const db = await openMigrated(options.database);
  try {
    // In the demo the day stands still, and its school year with it.
    const clock = clockOf(await findDemoDay(db));
    const author = { accountId: null, actingAs: 'command-line', at: clock.now() } as const;
    const given: GivenTable = {
      kind,
      fileName: basename(file),
      sheets,
      told: options.sheet === undefined ? told : { ...told, sheet: options.sheet },
      dryRun: options.dryRun,
      options: {
        today: clock.today(),
        referenceDate: options.date,
        complete: options.complete,
        schoolYear: options.year,
      },
    };
    const place = await findPlace(db, options);
    if ('toMake' in place) return await importIntoNewSchool(db, place.toMake, author, given);
    return await importTable(db, place.boardId, place.schoolId, author, given);
  } finally {
    await db.destroy();
  }
}
