import { type Action, type Actor, inScope, type Role } from '~/app/domain/access';
import type { Sector } from '~/app/domain/people';
import { SchoolYear } from '~/app/domain/school-year';
import { findBoard, listSchools } from '~/app/features/boards/board-queries.server';
import { findFirstRecordedYear } from '~/app/features/figures/year-queries.server';
import type { SchoolDesk } from './guard.server';
import type { BoardDesk } from './open-board.server';

interface Screen {
  /** Only in these sectors. */
  sectors?: readonly Sector[];
  path: string;
  label: string;
  /** A shorter word for the bottom of a phone. */
  short?: string;
  /** What one must be allowed; one of them is enough. */
  actions: Action[];
}

/** The screens of a school in the order of the menu. */
const SCREENS: Screen[] = [
  { path: 'mijn-team', label: 'Mijn team', actions: ['own-people.list'] },
  { path: 'dashboard', label: 'Dashboard', actions: ['totals.view'] },
  { path: 'basisrecht', label: 'Basisrecht', actions: ['totals.view'] },
  { path: 'tien-procent', label: '10% lumpsum', short: '10%', sectors: ['VO'], actions: ['totals.view'] },
  {
    path: 'individueel-budget',
    label: 'Individueel budget',
    short: 'Budget',
    sectors: ['PO'],
    actions: ['totals.view'],
  },
  { path: 'leermix', label: '70-20-10', actions: ['totals.view'] },
  { path: 'themas', label: 'Thema’s', actions: ['totals.view'] },
  { path: 'teams', label: 'Teams', actions: ['totals.view'] },
  { path: 'ontwikkelplannen', label: 'Plannen', actions: ['totals.view'] },
  { path: 'mensen', label: 'Mensen', actions: ['persons.view'] },
  { path: 'activiteiten', label: 'Activiteiten', actions: ['persons.view'] },
  { path: 'vervanging', label: 'Vervanging', actions: ['substitutions.view'] },
  { path: 'correcties', label: 'Correcties', actions: ['corrections.answer'] },
  { path: 'bewaartermijn', label: 'Bewaartermijn', actions: ['persons.erase'] },
  { path: 'import', label: 'Import', actions: ['staff.import', 'activities.import'] },
  { path: 'rekenregels', label: 'Rekenregels', actions: ['rules.view'] },
  { path: 'instellingen', label: 'Instellingen', actions: ['settings.view'] },
  { path: 'invoering', label: 'Invoering', actions: ['introduction.view'] },
  { path: 'mijn-gegevens', label: 'Mijn gegevens', actions: ['school.open'] },
];

/** Of whoever works here. */
const MY_SCREENS: Screen[] = [
  { path: 'mijn-basisrecht', label: 'Mijn basisrecht', actions: [] },
  { path: 'ontwikkelplannen', label: 'Mijn plan', actions: [] },
  { path: 'mijn-reflectie', label: 'Mijn reflectie', actions: [] },
  { path: 'wie-ziet-wat', label: 'Wie ziet wat', actions: [] },
];

/** What a screen of rights is called in a sector. */
const labelIn = (sector: Sector, { path, label }: Screen): string =>
  sector === 'PO' ? (LABELS_OF_PO[path] ?? label) : label;

const LABELS_OF_PO: Readonly<Record<string, string>> = {
  'mijn-basisrecht': 'Mijn uren en budget',
  basisrecht: 'Uren en budget',
  leermix: 'Leermix',
};

/** The four screens at the bottom of a phone. */
const QUICK: Record<Role, string[]> = {
  employee: [],
  'team-leader': ['mijn-team', 'dashboard', 'basisrecht', 'leermix'],
  hr: ['dashboard', 'basisrecht', 'mensen', 'import'],
  'school-leader': ['dashboard', 'basisrecht', 'leermix', 'tien-procent'],
  board: ['dashboard', 'basisrecht', 'leermix', 'tien-procent'],
  finance: ['tien-procent', 'dashboard', 'basisrecht', 'instellingen'],
  mr: ['dashboard', 'basisrecht', 'leermix', 'themas'],
  administrator: ['instellingen', 'import', 'dashboard', 'basisrecht'],
};

/** What the frame of a school shows to this actor: the place, its switches and the screens; texts and addresses. */
export async function schoolNavigation(desk: SchoolDesk) {
  const { school, location, locations, year, base, may, actor, today } = desk;
  const { board, schools, firstRecorded } = await desk.read(async (handle) => ({
    board: may('board.open') ? await findBoard(handle) : undefined,
    schools: await listSchools(handle),
    firstRecorded: await findFirstRecordedYear(handle, school.id),
  }));
  const open = schools.filter(({ id }) => inScope(actor, { boardId: actor.boardId, schoolId: id }));
  const ownLocations = locations.filter(({ actsAsSchool }) => actsAsSchool);
  // Where the 10% is no rule, the individual budget stands in its place.
  const quick = QUICK[actor.active.role].map((path) =>
    path === 'tien-procent' && school.sector === 'PO' ? 'individueel-budget' : path,
  );
  return {
    place: {
      name: location ? `${school.name}, ${location.name}` : school.name,
      brin: `${school.brin}${location?.code ?? ''}`,
      year: year.label,
      years: schoolYearChoices(today, year, firstRecorded),
      schools: open.flatMap(({ id, brin, name }) => [
        { brin, name },
        ...(id === school.id ? ownLocations : []).map((own) => ({
          brin: `${brin}${own.code}`,
          name: `${name}, ${own.name}`,
        })),
      ]),
      board: board && seesAllSchools(actor) ? { path: `/bestuur/${board.number}`, name: board.name } : null,
    },
    base,
    screens: [
      ...(actor.active.role === 'employee' ? MY_SCREENS : []).map((screen) => ({
        path: screen.path,
        label: labelIn(school.sector, screen),
      })),
      ...SCREENS.filter(
        ({ actions, sectors }) =>
          (sectors?.includes(school.sector) ?? true) && actions.some((action) => may(action)),
      ).map((screen) => ({
        path: screen.path,
        label: labelIn(school.sector, screen),
        ...(screen.short ? { short: screen.short } : {}),
        ...(quick.includes(screen.path) ? { quick: true as const } : {}),
      })),
      ...(board && may('accounts.manage') ? [accountsScreen(board.number)] : []),
    ],
  };
}

const seesAllSchools = (actor: Actor): boolean => actor.active.schoolId === null;
const accountsScreen = (boardNumber: string) => ({
  path: `/bestuur/${boardNumber}/accounts`,
  label: 'Accounts',
});

/** What the frame of a board shows. */
export async function boardNavigation(desk: BoardDesk) {
  const { board, schools, base, year, today, may, actor } = desk;
  const firstRecorded = await desk.read((handle) => findFirstRecordedYear(handle));
  return {
    place: {
      name: board.name,
      brin: null,
      year: year.label,
      years: schoolYearChoices(today, year, firstRecorded),
      schools: schools.map(({ brin, name }) => ({ brin, name })),
      board: { path: base, name: board.name },
    },
    base,
    screens: [
      ...(seesAllSchools(actor) ? [{ path: '', label: 'Scholen' }] : []),
      ...(seesAllSchools(actor) && may('rules.load') ? [{ path: 'rekenregels', label: 'Rekenregels' }] : []),
      ...(may('accounts.manage') ? [{ path: 'accounts', label: 'Accounts' }] : []),
      ...(seesAllSchools(actor) && may('trail.view') ? [{ path: 'logboek', label: 'Logboek' }] : []),
      ...(may('register.view') ? [{ path: 'verwerkingsregister', label: 'Verwerkingsregister' }] : []),
    ],
  };
}

/** The school years of the menu, newest first: from the first of which something is known to the next, and always the open one. */
export function schoolYearChoices(today: string, open: SchoolYear, firstRecorded: number | null): string[] {
  const current = SchoolYear.of(today).first;
  const firsts = new Set([open.first]);
  for (let first = Math.min(firstRecorded ?? current, current); first <= current + 1; first += 1)
    firsts.add(first);
  return [...firsts].sort((a, b) => b - a).map((first) => SchoolYear.starting(first).label);
}
