import type { ImportKind } from '~/db/tables';
import { fieldsOf } from './fields';
import type { ActivityField, ImportField, StaffField } from './import-types';

// Columns that say the same in another way (Naam, Deeltijdpercentage, Uren per week) are filled in one row only.
const STAFF: Partial<Record<StaffField, string | number>>[] = [
  {
    employeeNumber: '100201',
    firstName: 'Fatima',
    infix: 'el',
    lastName: 'Voorbeeld',
    email: 'f.elvoorbeeld@school.example',
    functionName: 'docent wiskunde',
    functionCategory: 'leraar',
    fte: 0.8,
    scale: 'LC',
    contractType: 'vast',
    validFrom: '2019-08-01',
    jobNumber: '1',
    teams: 'Team bovenbouw havo; Vakgroep wiskunde',
    leader: '100203',
    educationLevel: 'master',
    careerPhase: 'ervaren',
  },
  {
    employeeNumber: '100201',
    firstName: 'Fatima',
    infix: 'el',
    lastName: 'Voorbeeld',
    functionName: 'coördinator',
    functionCategory: 'leraar',
    fte: 0.2,
    scale: 'LC',
    contractType: 'tijdelijk',
    validFrom: '2025-08-01',
    validTo: '2026-07-31',
    jobNumber: '2',
  },
  {
    employeeNumber: '100202',
    fullName: 'Jansen, Kees',
    email: 'k.jansen@school.example',
    functionName: 'conciërge',
    functionCategory: 'OOP',
    ftePercent: 60,
    scale: '4',
    contractType: 'vast',
    validFrom: '2015-01-01',
    jobNumber: '1',
    teams: 'Ondersteuning',
  },
  {
    employeeNumber: '100203',
    firstName: 'Marijke',
    infix: 'de',
    lastName: 'Leider',
    functionName: 'teamleider',
    functionCategory: 'directie',
    hoursPerWeek: 36.86,
    scale: '11',
    contractType: 'vast',
    validFrom: '2012-08-01',
    jobNumber: '1',
  },
];

const ACTIVITIES: Partial<Record<ActivityField, string | number>>[] = [
  {
    employeeNumber: '100201',
    title: 'Cursus formatief toetsen',
    hoursPlanned: 24,
    hoursRealised: 20,
    euroPlanned: 450,
    euroRealised: 432.5,
    heldOn: '2025-11-12',
    schoolYear: '2025-2026',
    team: 'Vakgroep wiskunde',
    theme: 'Formatief handelen',
    learningKind: 'formeel',
    caoKind: 'a',
    initiative: 'eigen keuze',
    chargedHours: 20,
    chargedEuro: 432.5,
    status: 'gedaan',
  },
  {
    email: 'k.jansen@school.example',
    title: 'Meelopen bij een andere school',
    hours: 6.5,
    euro: 0,
    schoolYear: '2025-2026',
    learningKind: 'op de werkplek',
    caoKind: 'anders',
    initiative: 'opgedragen',
    status: 'gepland',
  },
  {
    fullName: 'Marijke de Leider',
    title: 'Intervisie teamleiders',
    hoursPlanned: 12,
    schoolYear: '2025-2026',
    learningKind: 'van en met anderen',
    caoKind: 'b',
    initiative: 'eigen keuze',
    status: 'bevestigd',
  },
];

const KINDS: Partial<Record<ImportField, string>> = {
  fte: 'fte',
  hoursPerWeek: 'hours',
  validFrom: 'date',
  validTo: 'date',
  heldOn: 'date',
  hours: 'hours',
  hoursPlanned: 'hours',
  hoursRealised: 'hours',
  chargedHours: 'hours',
  euro: 'money',
  euroPlanned: 'money',
  euroRealised: 'money',
  chargedEuro: 'money',
};

/** A small list with every column that an import knows, to look at and to fill in. */
export function exampleSheet(kind: ImportKind, title: string) {
  const fields = fieldsOf(kind);
  const rows: Partial<Record<ImportField, string | number>>[] = kind === 'staff' ? STAFF : ACTIVITIES;
  return {
    title,
    columns: fields.map(({ field, label }) => ({ label, kind: KINDS[field] ?? 'text' })),
    rows: rows.map((row) => fields.map(({ field }) => row[field] ?? null)),
    total: null,
  };
}
