import type { Failed } from '~/app/ui/answered-form';
import { Notice } from '~/app/ui/notice';
import { Sentence } from '~/app/ui/sentence';
import { AssessmentSection } from './assessment-section';
import { CouncilSection } from './council-section';
import { IntroductionFindings } from './introduction-findings';
import type { IntroductionScreen } from './introduction-screen.server';
import { StaffTextSection } from './staff-text-section';

export interface SectionProps {
  view: IntroductionScreen;
  failed?: Failed;
}

/** What a school lays down before it begins, and what of it is missing. */
export function IntroductionPage({ view, failed, done }: SectionProps & { done: boolean }) {
  return (
    <main id="inhoud" className="page page-narrow stack">
      <h1>Invoeringsdossier</h1>
      {done && <Notice kind="done">Opgeslagen.</Notice>}
      <Sentence>
        {view.missing.length === 0
          ? `Het invoeringsdossier van ${view.school} is compleet.`
          : `Van de ${view.parts} onderdelen van ${view.school} ${view.done === 1 ? 'is er 1' : `zijn er ${view.done}`} klaar.`}
      </Sentence>
      <p>
        Een school die met Rode Draad begint, legt hier vast dat zij zorgvuldig met gegevens van personeel
        omgaat. Wat ontbreekt, houdt niets tegen: het is een waarschuwing.
      </p>
      {view.missing.length > 0 && (
        <section className="stack" aria-labelledby="ontbreekt">
          <h2 id="ontbreekt">Wat nog ontbreekt</h2>
          <IntroductionFindings lines={view.missing} />
        </section>
      )}
      <AssessmentSection view={view} failed={failed} />
      {view.councils.map((council) => (
        <CouncilSection key={council.part} view={view} council={council} failed={failed} />
      ))}
      <StaffTextSection view={view} failed={failed} />
    </main>
  );
}
