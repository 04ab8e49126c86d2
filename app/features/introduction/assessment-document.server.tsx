import { renderToStaticMarkup } from 'react-dom/server';
import { AssessmentText } from './assessment-text';
import type { assessmentScreen } from './introduction-screen.server';

const LOOKS =
  'body{font:16px/1.5 sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem}dt{font-weight:bold}dd{margin:0 0 .5rem}';

/** The assessment as a page of its own, to keep and to send to the officer. */
export function assessmentDocument(view: Awaited<ReturnType<typeof assessmentScreen>>): string {
  return `<!doctype html>${renderToStaticMarkup(
    <html lang="nl">
      <head>
        <meta charSet="utf-8" />
        <title>{`Gegevensbeschermingsbeoordeling ${view.school}`}</title>
        <style>{LOOKS}</style>
      </head>
      <body>
        <AssessmentText {...view} />
      </body>
    </html>,
  )}`;
}
