import { MovedPart } from '~/app/features/what-if/moved-part';
import { PlainTable } from '~/app/ui/table/plain-table';
import type { RulePreviewView } from './rule-preview-view';

/** Which rules come and go, and what that does to the people and figures of each school. */
export function RulePreviewPart({ view }: { view: RulePreviewView }) {
  return (
    <>
      <PlainTable
        caption="De regels"
        heads={['Regel', 'Id', 'Wat', 'Nu', 'Straks'].map((label) => ({ label }))}
        rows={view.changes}
      />
      {view.nothing && (
        <p>
          {view.from ? `De regels gaan in op ${view.from}. ` : ''}Tot en met het volgende schooljaar verandert
          er geen enkel cijfer.
        </p>
      )}
      {!view.nothing &&
        view.schools.map((school) => (
          <section key={school.brin} className="section stack" aria-labelledby={`school-${school.brin}`}>
            <h2 id={`school-${school.brin}`}>{school.name}</h2>
            {school.years.map(({ year, moved }) => (
              <div key={year} className="stack">
                <h3>Schooljaar {year}</h3>
                <MovedPart view={moved} year={year} />
              </div>
            ))}
            {school.closed.length > 0 && (
              <p>Afgesloten schooljaren veranderen niet: {school.closed.join(', ')}.</p>
            )}
          </section>
        ))}
    </>
  );
}
