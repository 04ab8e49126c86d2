import { parseWithZod } from '@conform-to/zod/v4';
import * as z from 'zod';
import { strictForm } from '~/app/server/strict-form.server';

const schema = strictForm({
  code: z.string('Vul de code in die je van de beheerder kreeg.').max(100, 'Dit is te lang voor een code.'),
});

export const parseLinkCode = (formData: FormData) => parseWithZod(formData, { schema });
