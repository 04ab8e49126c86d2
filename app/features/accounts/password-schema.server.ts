import { parseWithZod } from '@conform-to/zod/v4';
import * as z from 'zod';
import { strictForm } from '~/app/server/strict-form.server';

const next = z.string('Vul een nieuw wachtwoord in.');

const change = strictForm({
  /** For the browser's store of passwords; nobody reads it here. */
  username: z.string().optional(),
  current: z.string('Vul je huidige wachtwoord in.'),
  next,
});

/** Whether a password is good enough is `refusedPassword`'s to say. */
export const parsePasswordChange = (formData: FormData) => parseWithZod(formData, { schema: change });

const chosen = strictForm({ username: z.string().optional(), next });

export const parseChosenPassword = (formData: FormData) => parseWithZod(formData, { schema: chosen });
