import * as z from 'zod';
import { FUNCTION_CATEGORIES } from '~/app/domain/people';
import { SchoolYear } from '~/app/domain/school-year';
import { strictForm } from '~/app/server/strict-form.server';
import {
  calendarYear,
  checked,
  day,
  line,
  money,
  optionalHours,
  optionalMoney,
} from './settings-fields.server';
import { GENERAL_COST_KINDS } from './settings-words';

// A form's empty field is absent (conform), so a field without `optional` must be filled in.

export const lumpsumSchema = strictForm({
  calendarYear,
  cents: money('de personele lumpsum'),
  source: line('Vul in waar dit bedrag staat.'),
  isEstimate: checked,
});

export const hourValueSchema = strictForm({
  calendarYear,
  functionCategory: z.enum(FUNCTION_CATEGORIES, 'Kies een functiecategorie.'),
  unit: z.enum(['hourly', 'yearly'], 'Kies of dit per uur of per jaar is.'),
  cents: money('het bedrag'),
  source: line('Vul in waar dit bedrag vandaan komt.'),
}).transform(({ unit, cents, ...rest }) => ({
  ...rest,
  hourlyCents: unit === 'hourly' ? cents : null,
  yearlyCents: unit === 'yearly' ? cents : null,
}));

export const pupilCountSchema = strictForm({
  schoolYear: z
    .string('Vul het schooljaar in, bijvoorbeeld 2025-2026.')
    .transform((text) => SchoolYear.parse(text)?.first ?? null)
    .refine((year) => year !== null, 'Dit is geen schooljaar. Schrijf het als 2025-2026.')
    .transform((year) => year ?? 0),
  pupils: z
    .string('Vul het aantal leerlingen in.')
    .trim()
    .regex(/^[1-9]\d{0,4}$/, 'Dit is geen aantal leerlingen. Schrijf alleen cijfers, bijvoorbeeld 212.')
    .transform(Number),
  source: line('Vul in waar dit aantal staat.'),
});

export const generalCostSchema = strictForm({
  calendarYear,
  kind: z.enum(GENERAL_COST_KINDS, 'Kies een soort.'),
  description: line('Vul een omschrijving in.'),
  cents: money('het bedrag'),
});

export const locationSchema = strictForm({
  code: z
    .string('Vul de code in.')
    .trim()
    .regex(
      /^(\d{2}[A-Za-z]{2})?\d{2}$/,
      'De code is twee cijfers, met of zonder het BRIN ervoor. Vul bijvoorbeeld 01 in.',
    ),
  name: line('Vul de naam van de vestiging in.'),
  actsAsSchool: z.enum(['ja', 'nee'], 'Kies ja of nee.').transform((answer) => answer === 'ja'),
});

export const carryOverSchema = strictForm({
  employeeId: z.string('Kies een medewerker.'),
  fromYear: z
    .string('Kies een schooljaar.')
    .transform((text) => SchoolYear.parse(text)?.first ?? null)
    .refine((year) => year !== null, 'Kies een schooljaar uit de lijst.')
    .transform((year) => year ?? 0),
  hours: optionalHours,
  cents: optionalMoney,
  signedOn: day('Vul de dag in waarop beiden hebben getekend.'),
  expiresOn: day('Vul de laatste dag in.').optional(),
  note: z.string().max(500, 'Dit is te lang. Gebruik hoogstens 500 tekens.').optional(),
})
  .refine(({ hours, cents }) => (hours ?? 0) + (cents ?? 0) > 0, {
    path: ['hours'],
    error: 'Vul de uren in, of het bedrag, of allebei.',
  })
  .transform(({ hours, cents, expiresOn, note, ...rest }) => ({
    ...rest,
    hours: hours ?? 0,
    cents: cents ?? 0,
    expiresOn: expiresOn ?? null,
    note: note ?? '',
  }));

export const secondFactorSchema = strictForm({
  required: z.enum(['ja', 'nee'], 'Kies ja of nee.').transform((answer) => answer === 'ja'),
});
