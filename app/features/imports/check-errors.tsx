import { Link } from '@remix-run/react';
import { DataTable } from '~/app/ui/table/data-table';
import type { CheckView } from './check-view.server';
import type { Remedy } from './error-groups';

interface Steps {
  bestand: string;
  kolommen: string;
}

const WORDS: Record<Remedy, { title: string; text: string; link: string; step: keyof Steps }> = {
  columns: {
    title: 'Kies de goede kolommen',
    text: 'Je bestand hoeft niet anders.',
    link: 'Kolommen kiezen',
    step: 'kolommen',
  },
  values: {
    title: 'Kies wat deze codes betekenen',
    text: 'Dat doe je één keer per code. Je bestand hoeft niet anders.',
    link: 'Codes kiezen',
    step: 'kolommen',
  },
  file: {
    title: 'Verbeter deze rijen in je bestand',
    text: 'Sla het bestand daarna op en kies het opnieuw. Staat er iets in een verkeerde kolom, kies dan de goede.',
    link: 'Verbeterd bestand kiezen',
    step: 'bestand',
  },
};

/** Errors by what to do about them, each with the way to do it. */
export function CheckErrors({
  errors,
  steps,
  all,
}: {
  errors: CheckView['errors'];
  steps: Steps;
  all: CheckView['allErrors'];
}) {
  return (
    <>
      {errors.map(({ remedy, table, more }) => {
        const { title, text, link, step } = WORDS[remedy];
        return (
          <section key={remedy} className="section">
            <h2>{title}</h2>
            <p>
              {text} <Link to={steps[step]}>{link}</Link>
            </p>
            {more && <p>{more}</p>}
            <DataTable view={table} />
          </section>
        );
      })}
      {all && (
        <p className="mt-6">
          <a href={all.xlsx} download>
            {all.text}
          </a>{' '}
          <a href={all.csv} download>
            CSV
          </a>
        </p>
      )}
    </>
  );
}
