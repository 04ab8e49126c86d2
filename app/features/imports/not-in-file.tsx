import { Link } from '@remix-run/react';
import { counted } from '~/app/format/counted';
import { DataTable } from '~/app/ui/table/data-table';
import type { CheckView } from './check-view.server';

/** Who works here and is not in the file: by name for who may see persons, else only how many. */
export function NotInFile({ view, columns }: { view: CheckView; columns: string }) {
  if (view.notInFile === 0) return null;
  return (
    <section className="section">
      <h2>Wie niet in dit bestand staat</h2>
      <p>
        {counted(view.notInFile, 'medewerkers')}; voor hen verandert er niets.{' '}
        {view.mayBeComplete && (
          <>
            Werken zij hier niet meer?{' '}
            <Link to={columns}>Zeg dan bij kolommen dat het bestand volledig is.</Link>
          </>
        )}
      </p>
      {view.missing && <DataTable view={view.missing} />}
    </section>
  );
}
