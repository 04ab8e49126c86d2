import * as z from 'zod';
import { isIsoDate } from '~/app/domain/dates';
import { readAmount } from '~/app/format/read-amount';

/** Before this year nothing of the lumpsum is known here; the oldest rules begin in 2014. */
export const FIRST_CALENDAR_YEAR = 2014;
const LAST_CALENDAR_YEAR = 2099;

const isAmount = (text: string) => readAmount(text) !== null;
const toAmount = (text: string) => readAmount(text) ?? 0;

/** An amount of money above zero, in cents. */
export function money(what: string) {
  return z
    .string(`Vul ${what} in.`)
    .refine(isAmount, { error: 'Dit is geen bedrag. Schrijf het als 1234,50 of € 1.234,50.', abort: true })
    .transform(toAmount)
    .refine((cents) => cents > 0, 'Dit bedrag moet meer dan nul zijn.');
}

/** An amount of money that may be left out: null. */
export const optionalMoney = z
  .string()
  .refine(isAmount, { error: 'Dit is geen bedrag. Schrijf het als 1234,50, of laat het leeg.', abort: true })
  .transform(toAmount)
  .optional()
  .transform((cents) => cents ?? null);

/** Hours that may be left out: null; in hundredths of an hour. */
export const optionalHours = z
  .string()
  .refine(isAmount, {
    error: 'Dit is geen aantal uren. Schrijf het als 40 of 12,5, of laat het leeg.',
    abort: true,
  })
  .transform(toAmount)
  .optional()
  .transform((hours) => hours ?? null);

export const calendarYear = z
  .string('Vul het kalenderjaar in, bijvoorbeeld 2026.')
  .regex(/^\d{4}$/, { error: 'Dit is geen jaar. Schrijf vier cijfers, bijvoorbeeld 2026.', abort: true })
  .transform(Number)
  .refine(
    (year) => year >= FIRST_CALENDAR_YEAR && year <= LAST_CALENDAR_YEAR,
    `Kies een jaar van ${FIRST_CALENDAR_YEAR} t/m ${LAST_CALENDAR_YEAR}.`,
  );

/** A day from a date field; `empty` says what to fill in. */
export function day(empty: string) {
  return z.string(empty).refine(isIsoDate, 'Deze datum bestaat niet. Kies een andere dag.');
}

/** One line of text that must be there; `empty` says what to fill in. */
export function line(empty: string, longest = 200) {
  return z
    .string(empty)
    .trim()
    .min(1, empty)
    .max(longest, `Dit is te lang. Gebruik hoogstens ${longest} tekens.`);
}

/** A checkbox: `on` or absent. */
export const checked = z
  .literal('on')
  .optional()
  .transform((value) => value === 'on');
