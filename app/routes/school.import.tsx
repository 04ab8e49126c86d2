import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { askImports } from '~/app/features/imports/ask-imports.server';
import { IMPORTS_TABLE } from '~/app/features/imports/imports-table';
import { kindsFor } from '~/app/features/imports/open-import.server';
import { IMPORT_KIND_WORDS } from '~/app/format/import-words';
import { openSchool } from '~/app/server/guard.server';
import { ErrorPage } from '~/app/ui/error-page';
import { Notice } from '~/app/ui/notice';
import { DataTable } from '~/app/ui/table/data-table';
import { tableView } from '~/app/ui/table/table-view.server';

export const meta: MetaFunction = () => [{ title: 'Import | Rode Draad' }];

/** Every import of this school that the role may see, for good. */
export async function loader(asked: LoaderFunctionArgs) {
  const desk = await openSchool(asked, 'staff.import');
  const kinds = kindsFor(desk);
  const base = `${desk.base}/import`;
  const search = new URL(asked.request.url).searchParams;
  const discarded = search.has('weggegooid');
  search.delete('weggegooid');
  return json({
    school: desk.school.name,
    base,
    kinds,
    discarded,
    imports: tableView(IMPORTS_TABLE, await askImports(desk), {
      search,
      exportPath: `${desk.base}/export/${IMPORTS_TABLE.name}`,
    }),
  });
}

export default function Imports() {
  const { school, base, kinds, imports, discarded } = useLoaderData<typeof loader>();
  return (
    <main id="inhoud" className="page stack">
      <h1>Import van {school}</h1>
      {discarded && (
        <Notice kind="done">
          <p>Het bestand is weggegooid. Er is niets ingelezen.</p>
        </Notice>
      )}
      <ul className="buttons">
        {kinds.map((kind, index) => (
          <li key={kind}>
            <Link
              to={`${base}/nieuw?soort=${IMPORT_KIND_WORDS[kind].slug}`}
              className={index === 0 ? 'button' : 'button button-quiet'}
            >
              {IMPORT_KIND_WORDS[kind].title}
            </Link>
          </li>
        ))}
      </ul>
      <p>
        Voorbeeldbestanden met alle kolommen:{' '}
        {kinds.map((kind, index) => (
          <span key={kind}>
            {index > 0 && ' en '}
            <a href={`${base}/voorbeeld/${IMPORT_KIND_WORDS[kind].slug}`} download>
              {IMPORT_KIND_WORDS[kind].list}
            </a>
          </span>
        ))}
        .
      </p>
      <DataTable
        view={imports}
        empty={{
          title: 'Er is nog niets ingelezen.',
          text: 'Begin met de personeelslijst; daarna kunnen de activiteiten erbij.',
        }}
      />
    </main>
  );
}

export function ErrorBoundary() {
  return <ErrorPage />;
}
