import { redirect } from '@remix-run/node';
import type { Action } from '~/app/domain/access';
import { IMPORT_KIND_WORDS } from '~/app/format/import-words';
import { type Asked, notFound, openSchool, type SchoolDesk } from '~/app/server/guard.server';
import type { ImportKind } from '~/db/tables';
import { findImport } from './import-queries.server';

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
