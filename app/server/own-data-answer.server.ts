import { ownDataHtml } from '~/app/documents/own-data-page';
import type { OwnDataPart } from '~/app/features/own-data/own-data.server';
import { formatMoment } from '~/app/format/dates';
import { notFound, type SchoolDesk } from './guard.server';

/** A person's data as the file of the address: `gegevens.json` or `gegevens.html`; the name of the file tells nobody. */
export function ownDataAnswer(
  { author }: SchoolDesk,
  file: string | undefined,
  name: string,
  parts: OwnDataPart[],
): Response {
  const kind = file === 'gegevens.json' ? 'json' : file === 'gegevens.html' ? 'html' : null;
  if (kind === null) throw notFound();
  const made = author.at;
  const body =
    kind === 'json'
      ? JSON.stringify(
          {
            naam: name,
            gemaakt: made,
            onderdelen: parts.map(({ title, rows }) => ({ titel: title, rijen: rows })),
          },
          null,
          2,
        )
      : ownDataHtml({ name, made: formatMoment(made), parts });
  return new Response(body, {
    headers: {
      'Content-Type': `${kind === 'json' ? 'application/json' : 'text/html'}; charset=utf-8`,
      'Content-Disposition': `attachment; filename="${file}"`,
      'X-Content-Type-Options': 'nosniff',
    },
  });
}
