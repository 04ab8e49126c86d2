import type { Command } from 'commander';
import { isIsoDate } from '~/app/domain/dates';
import { SchoolYear } from '~/app/domain/school-year';
import { findSchool, listBoards, listLocations } from '~/app/features/boards/board-queries.server';
import { findDashboard } from '~/app/features/figures/dashboard.server';
import { dashboardJson } from '~/app/features/figures/dashboard-json';
import { dashboardText } from '~/app/features/figures/dashboard-text';
import type { Dashboard } from '~/app/features/figures/figure-types';
import { findDemoDay } from '~/app/features/installation/installation-queries.server';
import { findRulesOfYear } from '~/app/features/rules/rule-set-queries.server';
import { systemClock } from '~/app/server/clock.server';
import type { Database } from '~/db/connection.server';
import { withBoard } from '~/db/scope.server';
import { seededRuleBook } from '~/seeds/rules';
import { CommandRefused } from '../support/command-refused';
import { openMigrated } from '../support/open-database';

interface Options {
  school: string;
  year: string;
  json?: boolean;
  today?: string;
  database?: string;
}

export function register(program: Command): void {
  program
    .command('dashboard')
    .description('de cijfers van een school in een schooljaar, dezelfde als op het scherm')
    .requiredOption('--school <BRIN>', 'school, of vestiging die als school werkt: 12AB of 12AB01')
    .requiredOption('--year <schooljaar>', 'schooljaar, zoals 2025-2026')
    .option('--json', 'schrijf alle cijfers als JSON (zie docs/dashboard-json.md)')
    .option('--today <datum>', 'de dag waarop gekeken wordt, zoals 2026-03-16')
    .option('--database <url>', 'andere database: postgres://… of een SQLite-bestand')
    .action(run);
}

async function run(options: Options): Promise<void> {
  const dashboard = await askDashboard(options);
  console.log(options.json ? JSON.stringify(dashboardJson(dashboard), null, 2) : dashboardText(dashboard));
}

/** The dashboard as it is asked for on the command line; refuses with one sentence what it does not know. */
export async function askDashboard(options: Options): Promise<Dashboard> {
  const year = SchoolYear.parse(options.year);
  if (!year) {
    throw new CommandRefused(`"${options.year}" is geen schooljaar. Schrijf het als 2025-2026.`);
  }
  if (options.today !== undefined && !isIsoDate(options.today)) {
    throw new CommandRefused(`"${options.today}" is geen datum. Schrijf hem als 2026-03-16.`);
  }
  const db = await openMigrated(options.database);
  try {
    const today = options.today ?? (await findDemoDay(db)) ?? systemClock.today();
    return await find(db, options.school.toUpperCase(), year, today);
  } finally {
    await db.destroy();
  }
}

async function find(db: Database, place: string, year: SchoolYear, today: string): Promise<Dashboard> {
  const [, brin, code] = /^(\d{2}[A-Z]{2})(\d{2})?$/.exec(place) ?? [];
  if (!brin)
    throw new CommandRefused(`"${place}" is geen BRIN. Dat zijn twee cijfers en twee letters, zoals 12AB.`);
  for (const { id } of await listBoards(db)) {
    const dashboard = await withBoard(db, id, async (board) => {
      const school = await findSchool(board, brin);
      if (!school) return null;
      const locations = code ? await listLocations(board, school.id) : [];
      const location = locations.find((each) => each.code === code && each.actsAsSchool) ?? null;
      if (code && !location) {
        throw new CommandRefused(`School ${brin} heeft geen vestiging ${code} die als school werkt.`);
      }
      // Who runs this has the database, so nothing is left out; there are no names in it either way.
      const audience = 'persons' as const;
      const rules = await findRulesOfYear(board, seededRuleBook(), { schoolId: school.id, year });
      const question = { school, location, year, today, audience, rules, earlierYears: true };
      return findDashboard(board, question);
    });
    if (!dashboard) continue;
    const isEmpty = dashboard.rights.byTeam.length === 0 && dashboard.themes.length === 0;
    if (isEmpty) throw new CommandRefused(`Van school ${place} is in ${year.label} niets bekend.`);
    return dashboard;
  }
  throw new CommandRefused(`School ${brin} is er niet. Lees haar eerst in met import staff.`);
}
