import { BOARD_EXPORT_NAMES } from '~/app/features/exports/board-exports.server';
import { EXPORT_NAMES } from '~/app/features/exports/export-tables.server';
import type { Place } from './made-schools';

type Make = (place: Place) => string;
interface Variant {
  /** What stands in the table instead of the parameter. */
  told: string;
  make: Make;
}

const one = (told: string, make: Make): Variant[] => [{ told, make }];
const same = (value: string) => one(value, () => value);
const UNKNOWN = '00000000-0000-7000-8000-000000000000';

const files = (names: readonly string[]): Variant[] => names.flatMap((name) => same(`${name}.csv`));

/** What stands for each parameter of an address; some mean something else on one route. */
const PARAMETERS: Record<string, Variant[]> = {
  brin: one(':brin', ({ brin }) => brin),
  year: one(':year', () => '2025-2026'),
  boardNumber: one(':boardNumber', ({ boardNumber }) => boardNumber),
  employeeId: one(':employeeId', ({ employeeId }) => employeeId),
  leaderId: one(':leaderId', ({ leaderId }) => leaderId),
  accountId: one(':accountId', ({ accountId }) => accountId),
  roleId: one(':roleId', ({ roleId }) => roleId),
  entryId: one(':entryId', ({ entryId }) => entryId),
  costId: one(':costId', ({ costId }) => costId),
  importId: one(':importId', ({ importId }) => importId),
  figure: [
    ...same('basisrecht-uren-toegekend'),
    {
      told: 'basisrecht-uren-toegekend?persoon=:employeeId',
      make: ({ employeeId }) => `basisrecht-uren-toegekend?persoon=${employeeId}`,
    },
  ],
  file: [
    ...files(EXPORT_NAMES),
    { told: 'persoon-:employeeId.csv', make: ({ employeeId }) => `persoon-${employeeId}.csv` },
  ],
  ruleId: same('VO-basic-right'),
  choice: same('drempel'),
  kind: same('personeel'),
  question: same('lastig'),
  ruleSetId: same(UNKNOWN),
  registrationId: same(UNKNOWN),
  sessionId: same(UNKNOWN),
  provider: same('onbekend'),
  code: same('onbekend'),
  subject: same('onbekend'),
  substitutionId: same(UNKNOWN),
  requestId: same(UNKNOWN),
};

const OWN_DATA = [...same('gegevens.json'), ...same('gegevens.html')];

const ON_ROUTE: Record<string, Record<string, Variant[]>> = {
  'routes/board.why': { figure: same('tien-procent') },
  'routes/board.export': { file: files(BOARD_EXPORT_NAMES) },
  'routes/school.import.export': { file: files(['behouden']) },
  'routes/school.own-data.file': { file: OWN_DATA },
  'routes/school.person.data': { file: OWN_DATA },
  'routes/school.plans.take-back': { agreementId: one(':agreementId', (place) => place.planAgreementId) },
  'routes/school.settings.carry-over.take-back': {
    agreementId: one(':agreementId', (place) => place.carryOverId),
  },
};

/** Which search an address needs to be answered at all. */
const SEARCH: Record<string, string> = { 'routes/school.import.new': '?soort=personeel' };

/** The addresses of a route as the table tells them, and as they are asked at a place. */
export function addressesOf(routeId: string, path: string): Variant[] {
  const parts = path.split('/').filter((part) => part !== '');
  let variants: Variant[] = one('', () => '');
  for (const part of parts) {
    const next = part.startsWith(':')
      ? parameter(routeId, part.slice(1))
      : same(part === '*' ? 'bestaat-niet' : part);
    variants = variants.flatMap((before) =>
      next.map((after) => ({
        told: `${before.told}/${after.told}`,
        make: (place: Place) => `${before.make(place)}/${after.make(place)}`,
      })),
    );
  }
  const search = SEARCH[routeId] ?? '';
  return variants.map(({ told, make }) => ({
    told: `${told || '/'}${search}`,
    make: (place: Place) => `${make(place) || '/'}${search}`,
  }));
}

function parameter(routeId: string, name: string): Variant[] {
  const found = ON_ROUTE[routeId]?.[name] ?? PARAMETERS[name];
  if (!found)
    throw new Error(`Say in test/support/outcomes/recipe.ts what :${name} of ${routeId} stands for`);
  return found;
}
