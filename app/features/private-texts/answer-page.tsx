import { Link } from '@remix-run/react';
import { AnsweredForm, type Failed } from '~/app/ui/answered-form';
import { TextareaField } from '~/app/ui/field';
import { Notice } from '~/app/ui/notice';
import type { ReflectionAnswer } from './reflection-view.server';

/** One question and one's own answer; who can read it stands before the place where one types. */
export function AnswerPage({
  answer,
  back,
  failed,
}: {
  answer: ReflectionAnswer;
  back: string;
  failed?: Failed;
}) {
  return (
    <main id="inhoud" className="page page-narrow stack">
      <p>
        <Link to={back}>Mijn reflectie</Link>
      </p>
      <h1>{answer.question}</h1>
      <Notice kind={answer.readers.length > 0 ? 'warning' : 'note'}>
        <strong>{answer.whoReads}</strong>
        {answer.readers.length > 0 && ' Wat je hier verandert, zien zij meteen.'}
      </Notice>
      <AnsweredForm
        id="antwoord"
        submit="Antwoord opslaan"
        look="primary"
        failed={failed}
        defaults={{ content: answer.content }}
      >
        {(field) => <TextareaField {...field('content')} label="Je antwoord" hint={answer.hint} rows={12} />}
      </AnsweredForm>
      {answer.content !== '' && <p className="soft">Maak je het veld leeg, dan wordt je antwoord gewist.</p>}
    </main>
  );
}
