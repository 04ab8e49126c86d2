import { redirect } from '@remix-run/node';
import type { Action } from '~/app/domain/access';
import { IMPORT_KIND_WORDS } from '~/app/format/import-words';
import { type Asked, notFound, openSchool, type SchoolDesk } from '~/app/server/guard.server';
import type { ImportKind } from '~/db/tables';
import { previewDraft } from './import-commands.server';
import { findImport } from './import-queries.server';
import { type DraftPreview, ImportRefused } from './import-types';

export const IMPORT_ACTION: Record<ImportKind, Action> = {
  staff: 'staff.import',
  activities: 'activities.import',
};

/** The kinds of import that this desk may do and see. */
export function kindsFor(desk: SchoolDesk): ImportKind[] {
  return (Object.keys(IMPORT_ACTION) as ImportKind[]).filter((kind) => desk.may(IMPORT_ACTION[kind]));
}

/** The import of the address, when it belongs to this school and the actor may do imports of its kind. */
export async function openImport(asked: Asked) {
  const desk = await openSchool(asked, 'staff.import');
  const found = await desk.read((board) => findImport(board, asked.params.importId ?? ''));
  if (!found || found.schoolId !== desk.school.id) throw notFound();
  await desk.require(IMPORT_ACTION[found.kind]);
  return { desk, found, list: `${desk.base}/import`, here: `${desk.base}/import/${found.id}` };
}

/** An import that is not yet read in, with the addresses of its steps; a finished one leads to what it did. */
export async function openDraft(asked: Asked) {
  const opened = await openImport(asked);
  const { found, list, here } = opened;
  if (found.status !== 'draft') throw redirect(here);
  const { slug } = IMPORT_KIND_WORDS[found.kind];
  const steps = {
    bestand: `${list}/nieuw?soort=${slug}&in-plaats-van=${found.id}`,
    kolommen: `${here}/kolommen`,
    controle: `${here}/controle`,
  };
  return { ...opened, steps };
}

/** A draft with its guess and dry run, whether or not the kept choices fit; what can't be read any more is told as a page of its own. */
export async function openPreview(asked: Asked) {
  const opened = await openDraft(asked);
  const { db, today, readTable } = asked.context;
  const { desk, found } = opened;
  const day = { today, openYear: desk.year.first };
  try {
    const preview: DraftPreview = await previewDraft(db, desk.actor.boardId, found.id, day, readTable);
    return { ...opened, preview };
  } catch (error) {
    if (error instanceof ImportRefused) throw new Response(error.message, { status: 409 });
    throw error;
  }
}

/** The same for what follows from the choices: as long as they do not fit, they are made anew first. */
export async function openChecked(asked: Asked) {
  const opened = await openPreview(asked);
  if (opened.preview.misfit !== null) throw redirect(opened.steps.kolommen);
  return opened;
}
