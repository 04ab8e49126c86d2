import { parseWithZod } from '@conform-to/zod/v4';
import { json, redirect } from '@remix-run/node';
import type { ZodType } from 'zod';
import { SettingRefused } from '~/app/features/settings/settings-entry.server';
import { REFUSAL_SENTENCES } from '~/app/features/settings/settings-sentences';
import type { BoardDb } from '~/db/scope.server';
import type { SchoolDesk } from './guard.server';

const SETTINGS = 'instellingen';

/**
 * Reads a form of the settings screen, or of another page, and writes it: what is wrong comes back with the form as it
 * was typed (400), what is right leads back to its section.
 */
export async function saveSetting<Entry>(
  desk: SchoolDesk,
  request: Request,
  form: { id: string; schema: ZodType<Entry>; page?: string; allow?: (entry: Entry) => Promise<void> },
  write: (board: BoardDb, entry: Entry) => Promise<unknown>,
) {
  const submission = parseWithZod(await request.formData(), { schema: form.schema });
  if (submission.status !== 'success') return json({ form: form.id, result: submission.reply() }, 400);
  await form.allow?.(submission.value);
  try {
    await desk.change((board) => write(board, submission.value));
  } catch (error) {
    if (!(error instanceof SettingRefused)) throw error;
    const { field, sentence } = REFUSAL_SENTENCES[error.refusal];
    const result = field
      ? submission.reply({ fieldErrors: { [field]: [sentence] } })
      : submission.reply({ formErrors: [sentence] });
    return json({ form: form.id, result }, 400);
  }
  throw redirect(`${desk.base}/${form.page ?? SETTINGS}?opgeslagen=${form.id}#${form.id}`);
}

/** Takes back what was entered; when that can't be done any more, the list tells why. */
export async function takeBack(
  desk: SchoolDesk,
  section: string,
  write: (board: BoardDb) => Promise<unknown>,
  page = SETTINGS,
): Promise<never> {
  try {
    await desk.change(write);
  } catch (error) {
    if (!(error instanceof SettingRefused)) throw error;
    throw new Response(REFUSAL_SENTENCES[error.refusal].sentence, { status: 409 });
  }
  throw redirect(`${desk.base}/${page}?ingetrokken=${section}#${section}`);
}
