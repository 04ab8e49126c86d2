import { formatMoment } from '~/app/format/dates';
import { type OwnData, ownDataHtml } from './own-data-page';

/** A person's data as the file of the address, null when there is no such file; its name tells of nobody. */
export function ownDataAnswer(file: string | undefined, { made, ...data }: OwnData): Response | null {
  const kind = file === 'gegevens.json' ? 'json' : file === 'gegevens.html' ? 'html' : null;
  if (kind === null) return null;
  const parts = data.parts.map(({ title, rows }) => ({ titel: title, rijen: rows }));
  const body =
    kind === 'json'
      ? JSON.stringify({ naam: data.name, gemaakt: made, onderdelen: parts }, null, 2)
      : ownDataHtml({ ...data, made: formatMoment(made) });
  return new Response(body, {
    headers: {
      'Content-Type': `${kind === 'json' ? 'application/json' : 'text/html'}; charset=utf-8`,
      'Content-Disposition': `attachment; filename="${file}"`,
      'X-Content-Type-Options': 'nosniff',
    },
  });
}
