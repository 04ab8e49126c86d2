import { AnsweredForm, type Failed } from '~/app/ui/answered-form';
import { EmptyState } from '~/app/ui/empty-state';
import { TextareaField } from '~/app/ui/field';
import { Notice } from '~/app/ui/notice';
import { Sentence } from '~/app/ui/sentence';
import type { CorrectionsView } from './corrections-view.server';

/** What people say is wrong in their data, with a place to answer each. */
export function CorrectionsPage({
  view,
  done,
  failed,
}: {
  view: CorrectionsView;
  done?: boolean;
  failed?: Failed;
}) {
  return (
    <main id="inhoud" className="page page-narrow stack">
      <h1>Correcties</h1>
      {done && !failed && <Notice kind="done">Je antwoord is verstuurd.</Notice>}
      <Sentence>{view.sentence}</Sentence>
      <p>
        Collega’s vragen hier om verbetering van hun gegevens. Verbeter het in de personeelslijst of bij de
        activiteiten, lees die opnieuw in, en antwoord binnen een maand.
      </p>
      {view.requests.length === 0 && <EmptyState title="Niemand heeft om verbetering gevraagd." />}
      {view.requests.map((one) => (
        <section key={one.id} className="section stack" id={one.id}>
          <h2>
            {one.name}, {one.asked}
          </h2>
          <p className="own-words">{one.request}</p>
          {one.answer === null ? (
            <AnsweredForm
              id={`antwoord-${one.id}`}
              action={one.action}
              submit="Antwoord versturen"
              failed={failed}
            >
              {(field) => <TextareaField {...field('answer')} label={`Antwoord aan ${one.name}`} />}
            </AnsweredForm>
          ) : (
            <>
              <h3>Antwoord van {one.answered}</h3>
              <p className="own-words">{one.answer}</p>
            </>
          )}
        </section>
      ))}
    </main>
  );
}
