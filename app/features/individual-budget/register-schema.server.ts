import * as z from 'zod';
import { day } from '~/app/features/settings/settings-fields.server';

/** The day on which a school leader was registered. */
export const registrationSchema = z.object({
  employeeId: z.string('Kies een schoolleider.'),
  on: day('Vul de dag van de registratie in.'),
});
