import type * as z from 'zod';
import type { IsoDate } from '~/app/domain/dates';
import { isTooLong } from '~/app/domain/substitution';
import { day, line } from '~/app/features/settings/settings-fields.server';
import { strictForm } from '~/app/server/strict-form.server';

const fields = strictForm({
  leaderId: line('Kies wie er afwezig is.'),
  substituteId: line('Kies wie vervangt.'),
  from: day('Vul de eerste dag in.'),
  to: day('Vul de laatste dag in.'),
});

/** Who acts for whom on which days; a leader enters it for themselves only. */
export const substitutionSchema = (today: IsoDate) =>
  fields.superRefine((entry, context) => {
    const refuse = (path: keyof typeof entry, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message });
    if (entry.substituteId === entry.leaderId)
      refuse('substituteId', 'Kies iemand anders dan wie afwezig is.');
    if (entry.from < today) refuse('from', 'Deze dag is al geweest. Kies vandaag of een latere dag.');
    if (entry.to < entry.from) refuse('to', 'De laatste dag ligt voor de eerste. Kies een latere dag.');
    else if (isTooLong(entry))
      refuse(
        'to',
        'Dit is langer dan een jaar. Kies een eerdere dag, of laat P&O een andere leidinggevende opgeven.',
      );
  });
export type SubstitutionEntry = z.infer<typeof fields>;
