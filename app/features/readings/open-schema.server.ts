import * as z from 'zod';
import { strictForm } from '~/app/server/strict-form.server';
import { OPEN_REASONS } from './open-reasons';

const LONGEST = 300;

/** Why somebody's page is opened: one of a few reasons; another one needs a sentence. */
export const openSchema = strictForm({
  reason: z.enum(OPEN_REASONS, 'Kies waarom je dit opent.'),
  explanation: z
    .string()
    .trim()
    .max(LONGEST, `Dit is te lang. Gebruik hoogstens ${LONGEST} tekens.`)
    .optional(),
})
  .refine(({ reason, explanation }) => reason !== 'other' || explanation, {
    path: ['explanation'],
    error: 'Je koos ‘anders’. Schrijf in één zin waarom je dit opent.',
  })
  .transform(({ reason, explanation }) => ({ reason, explanation: explanation || null }));
