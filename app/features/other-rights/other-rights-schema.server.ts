import * as z from 'zod';
import { readAmount } from '~/app/format/read-amount';
import { strictForm } from '~/app/server/strict-form.server';
import { NOTE_KINDS, OTHER_RIGHTS } from './other-right-words';

/** A note of another right; hours in hundredths. */
export const otherRightSchema = strictForm({
  rightName: z.enum(OTHER_RIGHTS, 'Kies ontwikkeltijd of keuzebudget.'),
  kind: z.enum(NOTE_KINDS, 'Kies gekregen of gebruikt.'),
  hours: z
    .string('Vul de uren in, bijvoorbeeld 40 of 12,5.')
    .refine((text) => readAmount(text) !== null, {
      error: 'Dit is geen aantal uren. Schrijf het als 40 of 12,5.',
      abort: true,
    })
    .transform((text) => readAmount(text) ?? 0)
    .refine((hours) => hours > 0, 'Dit moet meer dan nul zijn.'),
});
