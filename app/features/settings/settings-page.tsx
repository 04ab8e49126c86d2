import type { Failed } from '~/app/ui/answered-form';
import { Notice } from '~/app/ui/notice';
import { CarryOverSection } from './carry-over-section';
import { GeneralCostsSection } from './general-costs-section';
import { HourValuesSection } from './hour-values-section';
import { LocationsSection } from './locations-section';
import { LumpsumSection } from './lumpsum-section';
import { RuleChoicesSection } from './rule-choices-section';
import type { SettingsView } from './settings-view.server';
import { YearClosingSection } from './year-closing-section';

export interface SectionProps {
  view: SettingsView;
  failed?: Failed;
}

const SECTIONS = [
  { id: 'lumpsum', label: 'Personele lumpsum' },
  { id: 'uurwaarden', label: 'Uurwaarden' },
  { id: 'algemene-kosten', label: 'Algemene kosten' },
  { id: 'meeneemafspraken', label: 'Meeneemafspraken' },
  { id: 'rekenregels', label: 'Rekenregels' },
  { id: 'vestigingen', label: 'Vestigingen' },
];

/** What no file holds: entered by hand, with who did it and when; nothing that was entered is lost. */
export function SettingsPage({ view, failed, done }: SectionProps & { done: 'saved' | 'taken-back' | null }) {
  const sections = SECTIONS.filter(({ id }) => id !== 'meeneemafspraken' || view.may.persons);
  return (
    <main id="inhoud" className="page stack">
      <h1>Instellingen</h1>
      <p>
        Wat in geen bestand staat, vul je hier in voor {view.school}. Wat je invult, telt meteen mee in de
        cijfers. Wat er eerder stond, blijft bewaard.
      </p>
      {done && !failed && (
        <Notice kind="done">
          {done === 'saved' ? 'Opgeslagen.' : 'Ingetrokken. De regel telt niet meer mee.'}
        </Notice>
      )}
      <nav aria-label="Op deze pagina">
        <ul className="switch">
          {view.accounts && (
            <li>
              <a href={view.accounts}>Accounts en rollen</a>
            </li>
          )}
          {sections.map(({ id, label }) => (
            <li key={id}>
              <a href={`#${id}`}>{label}</a>
            </li>
          ))}
        </ul>
      </nav>
      <LumpsumSection view={view} failed={failed} />
      <HourValuesSection view={view} failed={failed} />
      <GeneralCostsSection view={view} failed={failed} />
      {view.may.persons && <CarryOverSection view={view} failed={failed} />}
      <RuleChoicesSection view={view} failed={failed} />
      <LocationsSection view={view} failed={failed} />
      {view.may.close && <YearClosingSection view={view} />}
    </main>
  );
}
