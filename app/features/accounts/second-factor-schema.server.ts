import { parseWithZod } from '@conform-to/zod/v4';
import * as z from 'zod';
import { strictForm } from '~/app/server/strict-form.server';

const code = z.string('Vul de code in.').trim().max(50, 'Deze code is te lang.');

const proof = strictForm({ code });
const turnOn = strictForm({ code, sealed: z.string('Open de pagina opnieuw.').max(500) });

export const parseFactorCode = (formData: FormData) => parseWithZod(formData, { schema: proof });
export const parseTurnOn = (formData: FormData) => parseWithZod(formData, { schema: turnOn });
