import type { SectionProps } from './settings-page';
import { SettingsSection } from './settings-section';

/** The way to closing the school year. */
export function YearClosingSection({ view }: Pick<SectionProps, 'view'>) {
  return (
    <SettingsSection id="afsluiten" title="Schooljaar afsluiten">
      <p>
        Na 31 juli kun je een schooljaar afsluiten. Wat iedereen kreeg, wat meegaat en wat vervalt, ligt dan
        vast.
        {view.sector === 'PO' && ' Van het individueel budget is dat het kalenderjaar dat dan voorbij is.'}
      </p>
      <p>
        <a className="button button-quiet" href={`${view.here}/schooljaar-afsluiten`}>
          Schooljaar {view.schoolYear} afsluiten
        </a>
      </p>
    </SettingsSection>
  );
}
