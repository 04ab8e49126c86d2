import type { Sector } from '~/app/domain/people';
import type { Failed } from '~/app/ui/answered-form';
import { Notice } from '~/app/ui/notice';
import { CarryOverSection } from './carry-over-section';
import { DONE_SENTENCES, type Done } from './done-words';
import { GeneralCostsSection } from './general-costs-section';
import { HourValuesSection } from './hour-values-section';
import { LocationsSection } from './locations-section';
import { LumpsumSection } from './lumpsum-section';
import { PupilsSection } from './pupils-section';
import { RuleChoicesSection } from './rule-choices-section';
import { SecondFactorSection } from './second-factor-section';
import type { SettingsView } from './settings-view.server';
import { YearClosingSection } from './year-closing-section';

export interface SectionProps {
  view: SettingsView;
  failed?: Failed;
}

/** The 10% is asked in VO, a grant by pupils is of PO. */
const SECTIONS: { id: string; label: string; sectors?: readonly Sector[] }[] = [
  { id: 'leerlingen', label: 'Aantal leerlingen', sectors: ['PO'] },
  { id: 'lumpsum', label: 'Personele lumpsum', sectors: ['VO'] },
  { id: 'uurwaarden', label: 'Uurwaarden', sectors: ['VO'] },
  { id: 'algemene-kosten', label: 'Algemene kosten', sectors: ['VO'] },
  { id: 'meeneemafspraken', label: 'Meeneemafspraken' },
  { id: 'rekenregels', label: 'Rekenregels' },
  { id: 'vestigingen', label: 'Vestigingen' },
  { id: 'tweede-stap', label: 'Aanmelden' },
];

/** What no file holds: entered by hand, with who did it and when; nothing that was entered is lost. */
export function SettingsPage({ view, failed, done }: SectionProps & { done: Done | null }) {
  const sections = SECTIONS.filter(
    ({ id, sectors }) =>
      (sectors?.includes(view.sector) ?? true) && (id !== 'meeneemafspraken' || view.may.persons),
  );
  const has = (section: string) => sections.some(({ id }) => id === section);
  return (
    <main id="inhoud" className="page stack">
      <h1>Instellingen</h1>
      <p>
        Wat in geen bestand staat, vul je hier in voor {view.school}. Wat je invult, telt meteen mee in de
        cijfers. Wat er eerder stond, blijft bewaard.
      </p>
      {done && !failed && <Notice kind="done">{DONE_SENTENCES[done]}</Notice>}
      <nav aria-label="Op deze pagina" className="page-index">
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
      {has('leerlingen') && <PupilsSection view={view} failed={failed} />}
      {has('lumpsum') && <LumpsumSection view={view} failed={failed} />}
      {has('uurwaarden') && <HourValuesSection view={view} failed={failed} />}
      {has('algemene-kosten') && <GeneralCostsSection view={view} failed={failed} />}
      {has('meeneemafspraken') && <CarryOverSection view={view} failed={failed} />}
      <RuleChoicesSection view={view} failed={failed} />
      <LocationsSection view={view} failed={failed} />
      <SecondFactorSection view={view} failed={failed} />
      {view.may.close && <YearClosingSection view={view} />}
    </main>
  );
}
