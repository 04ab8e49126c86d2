import { parseWithZod } from '@conform-to/zod/v4';
import * as z from 'zod';
import { strictForm } from '~/app/server/strict-form.server';
import { LONGEST_PASSWORD, SHORTEST_PASSWORD } from './passwords.server';

const schema = strictForm({
  /** For the browser's store of passwords; nobody reads it here. */
  username: z.string().optional(),
  current: z.string('Vul je huidige wachtwoord in.'),
  next: z
    .string('Vul een nieuw wachtwoord in.')
    .min(SHORTEST_PASSWORD, `Dit wachtwoord is te kort. Gebruik minstens ${SHORTEST_PASSWORD} tekens.`)
    .max(LONGEST_PASSWORD, `Dit wachtwoord is te lang. Gebruik hoogstens ${LONGEST_PASSWORD} tekens.`),
});

export const parsePasswordChange = (formData: FormData) => parseWithZod(formData, { schema });
