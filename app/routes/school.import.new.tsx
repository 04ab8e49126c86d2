import {
  type ActionFunctionArgs,
  json,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { abandonDraft, createDraft } from '~/app/features/imports/import-commands.server';
import { findImport } from '~/app/features/imports/import-queries.server';
import { kindOfSlug } from '~/app/features/imports/import-schema';
import { ImportSteps } from '~/app/features/imports/import-steps';
import { ImportRefused } from '~/app/features/imports/import-types';
import { IMPORT_ACTION } from '~/app/features/imports/open-import.server';
import { UploadForm } from '~/app/features/imports/upload-form';
import { IMPORT_KIND_WORDS } from '~/app/format/import-words';
import { type Asked, notFound, openSchool } from '~/app/server/guard.server';
import { takeTurn } from '~/app/server/limits.server';
import { ErrorPage } from '~/app/ui/error-page';
import { Notice } from '~/app/ui/notice';

export const meta: MetaFunction = () => [{ title: 'Import: bestand | Rode Draad' }];

/** Which list is going to be read, and which draft (if any) the new file takes the place of. */
async function openNew(asked: Asked) {
  const desk = await openSchool(asked, 'staff.import');
  const search = new URL(asked.request.url).searchParams;
  const kind = kindOfSlug(search.get('soort'));
  if (!kind) throw notFound();
  await desk.require(IMPORT_ACTION[kind]);
  const earlier = await desk.read((board) => findImport(board, search.get('in-plaats-van') ?? ''));
  const replaces =
    earlier?.schoolId === desk.school.id && earlier.kind === kind && earlier.status === 'draft'
      ? earlier
      : null;
  return { desk, kind, replaces };
}

export async function loader(asked: LoaderFunctionArgs) {
  const { desk, kind, replaces } = await openNew(asked);
  const words = IMPORT_KIND_WORDS[kind];
  return json({
    title: words.title,
    school: desk.school.name,
    list: `${desk.base}/import`,
    example: `${desk.base}/import/voorbeeld/${words.slug}`,
    earlier: replaces && {
      fileName: replaces.fileName,
      address: `${desk.base}/import/${replaces.id}/kolommen`,
    },
  });
}

export async function action(asked: ActionFunctionArgs) {
  const { desk, kind, replaces } = await openNew(asked);
  await takeTurn(asked.context, 'import');
  const file = (await asked.request.formData()).get('bestand');
  if (!(file instanceof File) || file.name === '') return refused('Kies eerst een bestand.');
  const { db, readTable } = asked.context;
  const bytes = new Uint8Array(await file.arrayBuffer());
  const { boardId } = desk.actor;
  try {
    const given = { kind, name: file.name, bytes };
    const id = await createDraft(db, boardId, desk.school.id, desk.author, given, readTable);
    if (replaces) await abandonDraft(db, boardId, replaces.id, desk.author);
    return redirect(`${desk.base}/import/${id}/kolommen`);
  } catch (error) {
    if (error instanceof ImportRefused) return refused(error.message);
    throw error;
  }
}

const refused = (error: string) => json({ error }, { status: 400 });

export default function NewImport() {
  const { title, school, list, example, earlier } = useLoaderData<typeof loader>();
  const failed = useActionData<typeof action>();
  return (
    <main id="inhoud" className="page page-narrow stack">
      <p>
        <Link to={list}>Alle imports</Link>
      </p>
      <h1>
        {title} voor {school}
      </h1>
      <ImportSteps current="bestand" addresses={earlier ? { kolommen: earlier.address } : {}} />
      {failed && (
        <Notice kind="error">
          <p>Er is niets ingelezen. {failed.error}</p>
        </Notice>
      )}
      {earlier && (
        <Notice>
          <p>
            Je bestand {earlier.fileName} is nog bewaard. <Link to={earlier.address}>Ga daarmee verder</Link>,
            of kies hier een ander bestand; dat komt ervoor in de plaats.
          </p>
        </Notice>
      )}
      <UploadForm example={example} />
    </main>
  );
}

export function ErrorBoundary() {
  return <ErrorPage />;
}
