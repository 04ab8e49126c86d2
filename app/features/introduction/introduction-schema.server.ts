import * as z from 'zod';
import type { IsoDate } from '~/app/domain/dates';
import {
  ASSESSMENT_DECISIONS,
  COUNCIL_BODIES,
  COUNCIL_OUTCOMES,
  COUNCIL_RIGHTS,
} from '~/app/domain/introduction';
import { checked, day, line } from '~/app/features/settings/settings-fields.server';
import { strictForm } from '~/app/server/strict-form.server';

const remark = z
  .string()
  .trim()
  .max(1000, 'Dit is te lang. Gebruik hoogstens 1000 tekens.')
  .optional()
  .transform((text) => text ?? '');

/** A day that has been, or nothing. */
const dayUntil = (today: IsoDate) =>
  day('Vul een dag in.')
    .refine((on) => on <= today, 'Deze dag moet nog komen. Vul hem in als het zover is.')
    .optional()
    .transform((on) => on ?? null);

export const assessmentSchema = (today: IsoDate) =>
  strictForm({
    controller: line('Vul in wie verwerkingsverantwoordelijke is, meestal het bestuur.'),
    officer: line('Vul de naam van de functionaris gegevensbescherming in.'),
    assessedOn: dayUntil(today),
    basisConfirmed: checked,
    decision: z
      .enum(ASSESSMENT_DECISIONS, 'Kies een besluit uit de lijst.')
      .optional()
      .transform((decision) => decision ?? null),
    remark,
  });

export const councilSchema = (today: IsoDate) =>
  strictForm({
    body: z.enum(COUNCIL_BODIES, 'Kies wie heeft besloten.'),
    right: z.enum(COUNCIL_RIGHTS, 'Kies welk recht is gebruikt.'),
    outcome: z.enum(COUNCIL_OUTCOMES, 'Kies de uitkomst.'),
    decidedOn: dayUntil(today),
    document: z
      .string()
      .trim()
      .max(200, 'Dit is te lang. Gebruik hoogstens 200 tekens.')
      .optional()
      .transform((text) => text ?? ''),
    remark,
  }).refine(({ outcome, decidedOn }) => outcome === 'pending' || decidedOn !== null, {
    path: ['decidedOn'],
    error: 'Vul in op welke dag dit is besloten.',
  });

export const staffTextSchema = (today: IsoDate) =>
  strictForm({
    text: z
      .string('Schrijf de tekst voor het personeel.')
      .trim()
      .max(10_000, 'Dit is te lang. Gebruik hoogstens 10.000 tekens.'),
    madeKnownOn: dayUntil(today),
  });
