import * as z from 'zod';
import { strictForm } from '~/app/server/strict-form.server';

/** More than two pages is no longer an answer to a question. */
const LONGEST = 8_000;

export const privateTextSchema = strictForm({
  content: z
    .string()
    .optional()
    .transform((text = '') => text.replaceAll('\r\n', '\n').trim())
    .refine(
      (text) => text.length <= LONGEST,
      `Dit is te lang: er passen ${LONGEST.toLocaleString('nl-NL')} tekens in. Kort je tekst in en sla hem opnieuw op.`,
    ),
});
