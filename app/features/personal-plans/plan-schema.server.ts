import * as z from 'zod';
import { day } from '~/app/features/settings/settings-fields.server';
import { strictForm } from '~/app/server/strict-form.server';

/** The day on which a plan was agreed, with one or more people. */
export const planSchema = strictForm({
  on: day('Vul de dag in waarop de afspraken zijn gemaakt.'),
  employeeIds: z.array(z.string()).min(1, 'Kies één of meer mensen.'),
});
