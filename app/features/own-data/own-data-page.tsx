import { AnsweredForm, type Failed } from '~/app/ui/answered-form';
import { TextareaField } from '~/app/ui/field';
import { Notice } from '~/app/ui/notice';
import { Sentence } from '~/app/ui/sentence';
import type { OwnDataView } from './own-data-view.server';

/** What is kept about oneself, why and for how long; take it along, or say that something is wrong. */
export function OwnDataPage({ view, failed, done }: { view: OwnDataView; failed?: Failed; done?: boolean }) {
  return (
    <main id="inhoud" className="page page-narrow stack">
      <h1>Mijn gegevens</h1>
      {done && !failed && (
        <Notice kind="done">Je vraag is verstuurd. Het antwoord komt hieronder te staan.</Notice>
      )}
      <Sentence>Je gegevens zijn van jou: je kunt ze inzien, meenemen en laten verbeteren.</Sentence>
      <section className="section stack">
        <h2>Alles downloaden</h2>
        <p>
          In het bestand staat alles wat Rode Draad over jou bewaart, ook wie je gegevens opende. Bewaar het
          op een plek waar niemand anders bij kan.
        </p>
        <p className="buttons">
          <a className="button button-quiet" href={`${view.here}/gegevens.html`} download>
            Download om te lezen (HTML)
          </a>
          <a className="button button-quiet" href={`${view.here}/gegevens.json`} download>
            Download voor een ander programma (JSON)
          </a>
        </p>
        <details>
          <summary>Wat er in het bestand staat</summary>
          <ul className="stack">
            {view.parts.map(({ title, count }) => (
              <li key={title}>
                {title}: {count}
              </li>
            ))}
          </ul>
        </details>
      </section>
      <section className="section stack">
        <h2>Waarom en hoe lang</h2>
        <p>
          Je school bewaart wie je bent, je dienstverbanden en wat je leert, om je basisrecht te berekenen en
          de cao na te komen. Daarvoor is je toestemming niet nodig; de school heeft er een wettelijke reden
          voor. Wat je bij Mijn reflectie schrijft, is van jou alleen, tot je het zelf deelt.
        </p>
        <p>{view.term}</p>
        <p>
          Heb je een vraag, of wil je dat er iets wordt gewist? Vraag het P&O van {view.school}, of de
          functionaris gegevensbescherming van je bestuur. Kom je er niet uit, dan kun je een klacht indienen
          bij de Autoriteit Persoonsgegevens.
        </p>
      </section>
      <section className="section stack" id="klopt-niet">
        <h2>Klopt er iets niet?</h2>
        {view.mayAsk ? (
          <AnsweredForm
            id="klopt-niet"
            action={`${view.here}/correctie`}
            submit="Vraag versturen aan P&O"
            failed={failed}
          >
            {(field) => (
              <TextareaField
                {...field('request')}
                label="Wat klopt er niet?"
                hint="Schrijf wat er staat en hoe het moet zijn. P&O leest dit en antwoordt binnen een maand."
              />
            )}
          </AnsweredForm>
        ) : (
          <p>Bij je account hoort geen medewerker. Vraag je beheerder om je gegevens te verbeteren.</p>
        )}
        {view.requests.map((one) => (
          <article key={one.id} className="stack">
            <h3>Gevraagd op {one.asked}</h3>
            <p className="own-words">{one.request}</p>
            {one.answer === null ? (
              <p className="soft">Nog geen antwoord.</p>
            ) : (
              <>
                <p className="soft">Antwoord van P&O op {one.answered}:</p>
                <p className="own-words">{one.answer}</p>
              </>
            )}
          </article>
        ))}
      </section>
    </main>
  );
}
