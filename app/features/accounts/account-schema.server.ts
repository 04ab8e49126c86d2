import { parseWithZod } from '@conform-to/zod/v4';
import * as z from 'zod';
import { ROLES } from '~/app/domain/access';
import { strictForm } from '~/app/server/strict-form.server';

const LONGEST = 200;
const tooLong = `Dit is te lang. Gebruik hoogstens ${LONGEST} tekens.`;

const newAccount = strictForm({
  name: z.string('Vul een naam in.').trim().min(1, 'Vul een naam in.').max(LONGEST, tooLong),
  email: z
    .string('Vul een e-mailadres in.')
    .trim()
    .max(LONGEST, tooLong)
    .regex(/^[^\s@]+@[^\s@]+\.[^\s@]+$/, 'Dit is geen e-mailadres. Schrijf het als naam@school.nl.'),
  roles: z.array(z.enum(ROLES, 'Kies een rol uit de lijst.')).min(1, 'Kies minstens één rol.'),
  place: z.string('Kies waar de rollen gelden.'),
  employee: z.string().trim().max(LONGEST, tooLong).optional(),
});

const newRole = strictForm({
  role: z.enum(ROLES, 'Kies een rol.'),
  place: z.string('Kies waar de rol geldt.'),
});

export const parseNewAccount = (formData: FormData) => parseWithZod(formData, { schema: newAccount });
export const parseNewRole = (formData: FormData) => parseWithZod(formData, { schema: newRole });
