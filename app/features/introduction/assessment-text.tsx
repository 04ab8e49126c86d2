import type { RegisterRow } from '~/app/features/processing-register/register-view';
import type { AssessmentView } from './introduction-view';

interface Props {
  school: string;
  board: string;
  assessment: AssessmentView | null;
  rows: readonly RegisterRow[];
}

const OPEN = 'nog in te vullen door de school';

/** The data-protection assessment (DPIA) as a text: what the product does, and what only the school can say. */
export function AssessmentText({ school, board, assessment, rows }: Props) {
  return (
    <>
      <h1>Gegevens&shy;beschermings&shy;beoordeling (DPIA) van {school}</h1>
      <p>
        Dit is een voorbereide beoordeling voor het gebruik van Rode Draad. Wat het programma doet, is al
        ingevuld. Wat alleen de school kan zeggen, vult zij zelf in. De functionaris gegevensbescherming (FG)
        van de school kijkt alles na; de wetsartikelen zijn niet nagekeken door een jurist.
      </p>
      <h2>1. Wie verantwoordelijk is</h2>
      <dl className="facts">
        <dt>Bestuur</dt>
        <dd>{board}</dd>
        <dt>Verwerkingsverantwoordelijke</dt>
        <dd>{assessment?.controller ?? OPEN}</dd>
        <dt>Functionaris gegevensbescherming</dt>
        <dd>{assessment?.officer ?? OPEN}</dd>
        <dt>Datum van de beoordeling</dt>
        <dd>{assessment?.assessedOn ?? OPEN}</dd>
      </dl>
      <h2>2. Waarvoor en op welke grond</h2>
      <p>
        Rode Draad berekent en toont het recht op professionalisering van medewerkers, en helpt de school te
        plannen en te verantwoorden.
      </p>
      <p>
        De grondslag is niet de toestemming van de medewerker (AVG artikel 6, eerste lid, onder a): in een
        dienstverband kan iemand die niet vrij weigeren. De grondslag is de uitvoering van de
        arbeidsovereenkomst en de cao (onder b), een wettelijke plicht van de werkgever (onder c) en, voor
        beveiliging en logboek, een gerechtvaardigd belang (onder f).{' '}
        {assessment?.basisConfirmed
          ? 'De FG van de school heeft deze grondslag bevestigd.'
          : 'Dit moet de FG van de school nog bevestigen.'}
      </p>
      <h2>3. Welke gegevens, van wie, voor wat, wie ze ziet en hoe lang</h2>
      {rows.map((row) => (
        <section key={row.title}>
          <h3>{row.title}</h3>
          <dl className="facts">
            <dt>Van wie</dt>
            <dd>{row.people}</dd>
            <dt>Welke gegevens</dt>
            <dd>{row.data}</dd>
            <dt>Voor wat</dt>
            <dd>{row.purpose}</dd>
            <dt>Wie ze ziet</dt>
            <dd>{row.recipients}</dd>
            <dt>Hoe lang</dt>
            <dd>{row.term}</dd>
            <dt>Maatregel</dt>
            <dd>{row.measures}</dd>
          </dl>
        </section>
      ))}
      <h2>4. Wat er mis kan gaan, en wat ertegen is gedaan</h2>
      <ul>
        {RISKS.map(([risk, measure]) => (
          <li key={risk}>
            <strong>{risk}</strong> {measure}
          </li>
        ))}
      </ul>
      <h2>5. Besluit</h2>
      <dl className="facts">
        <dt>Besluit</dt>
        <dd>{assessment?.decision ?? OPEN}</dd>
        <dt>Toelichting</dt>
        <dd>{assessment?.remark || '–'}</dd>
      </dl>
      <p>Handtekening verwerkingsverantwoordelijke:</p>
      <p>Handtekening functionaris gegevensbescherming:</p>
    </>
  );
}

const RISKS: readonly [risk: string, measure: string][] = [
  [
    'Iemand ziet gegevens die niet bij zijn rol horen.',
    'Wat een rol mag, staat in één tabel die elke bladzijde vraagt; wat daar niet in staat, wordt geweigerd en komt in het logboek.',
  ],
  [
    'Iemand wordt herkend in een totaal.',
    'Totalen van minder dan vijf mensen worden niet getoond, ook niet door ze van elkaar af te trekken. Een school mag die grens verhogen.',
  ],
  [
    'Gegevens worden gebruikt om mensen te beoordelen of te volgen.',
    'Er is geen plaats voor beoordelingen. De PMR besluit vooraf over een systeem waarmee personeel te volgen is.',
  ],
  [
    'Iemand verandert gegevens en niemand ziet het.',
    'Elke verandering staat met voor en na in het logboek. Elke regel draagt het controlegetal van de vorige, en het logboek is na te lopen.',
  ],
  [
    'Gegevens blijven te lang bewaard.',
    'De school stelt een termijn in; daarna wordt gewist wat zegt wie iemand is, en blijven totalen kloppen.',
  ],
  [
    'Iemand breekt in met een geraden wachtwoord.',
    'Wachtwoorden worden alleen als argon2id bewaard, pogingen worden begrensd en een tweede stap kan verplicht worden.',
  ],
];
