import * as z from 'zod';
import { strictForm } from '~/app/server/strict-form.server';

const LONGEST = 4_000;

const text = (missing: string) =>
  z
    .string(missing)
    .trim()
    .min(1, missing)
    .max(LONGEST, 'Dit is te lang: er passen 4.000 tekens in. Kort je tekst in.');

export const correctionSchema = strictForm({
  request: text('Schrijf op wat er niet klopt en hoe het moet zijn.'),
});
export const answerSchema = strictForm({ answer: text('Schrijf wat je hebt verbeterd, of waarom niet.') });
