import * as z from 'zod';
import { day } from '~/app/features/settings/settings-fields.server';
import { strictForm } from '~/app/server/strict-form.server';

/** The day on which a school leader was registered. */
export const registrationSchema = strictForm({
  employeeId: z.string('Kies een schoolleider.'),
  on: day('Vul de dag van de registratie in.'),
});
