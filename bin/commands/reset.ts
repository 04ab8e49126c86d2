import type { Command } from 'commander';
import { listBoards } from '~/app/features/boards/board-queries.server';
import { beginForReal } from '~/app/features/installation/installation-commands.server';
import { findDemoDay } from '~/app/features/installation/installation-queries.server';
import { databaseUrl } from '~/app/server/database-url';
import { emptyDatabase, isInUse } from '~/db/empty-database';
import { CommandRefused } from '../support/command-refused';
import { openMigrated, toUrl } from '../support/open-database';

/** What somebody types to empty a database that is not the demo. */
const FORCE = 'wis alles';

interface Options {
  empty?: boolean;
  database?: string;
  force?: string;
}

export function register(program: Command): void {
  program
    .command('reset')
    .description('begint voor het echt: maakt de database van het voorbeeld leeg')
    .option('--empty', 'maak de database leeg')
    .option('--database <url>', 'andere database: postgres://… of een SQLite-bestand')
    .option('--force <zin>', `ook als het geen voorbeeld is: --force "${FORCE}"`)
    .action(reset);
}

async function reset(options: Options): Promise<void> {
  if (!options.empty) throw new CommandRefused('Zeg erbij wat er moet gebeuren: reset --empty');
  const url = toUrl(options.database ?? databaseUrl());
  if (options.force !== undefined && options.force !== FORCE) {
    throw new CommandRefused(`Er is niets gewist. Typ precies --force "${FORCE}" om alles te wissen.`);
  }
  if (await isInUse(url)) throw new CommandRefused(IN_USE);
  if (options.force === undefined) await refuseUnlessDemo(url);
  await emptyDatabase(url, beginForReal);
  console.log(DONE);
}

async function refuseUnlessDemo(url: string): Promise<void> {
  const db = await openMigrated(url);
  try {
    const boards = await listBoards(db);
    if (boards.length === 0 || (await findDemoDay(db)) !== null) return;
    throw new CommandRefused(
      'Deze database is geen voorbeeld: er staan gegevens van een echte school in. Er is niets gewist.\n' +
        `Wil je toch alles wissen? Maak eerst een kopie, en typ dan: reset --empty --force "${FORCE}"`,
    );
  } finally {
    await db.destroy();
  }
}

const IN_USE =
  'Rode Draad draait nog op deze database. Stop het eerst (Ctrl+C in dat venster) en doe het dan opnieuw.';

const DONE = `De database is leeg. Het voorbeeld komt niet meer terug. Zo begin je:
1. Lees de personeelslijst in; je school en bestuur worden daarbij gemaakt:
   npm run --silent rode-draad -- import staff BESTAND --school BRIN --create-school NAAM --board NUMMER
2. Maak een account:
   npm run --silent rode-draad -- account create --role administrator --role hr
3. Start Rode Draad: npm start`;
