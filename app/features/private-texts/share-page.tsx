import { Form, Link } from '@remix-run/react';
import { Button } from '~/app/ui/button';
import { Notice } from '~/app/ui/notice';

interface Props {
  question: string;
  content: string;
  name: string;
  back: string;
  refusal?: string;
}

/** Who will read which text, before it is shared. */
export function SharePage({ question, content, name, back, refusal }: Props) {
  return (
    <main id="inhoud" className="page page-narrow stack">
      <p>
        <Link to={back}>Mijn reflectie</Link>
      </p>
      <h1>Delen met {name}?</h1>
      {refusal && <Notice kind="error">{refusal}</Notice>}
      <Notice kind="warning">
        Er is nog niets gedeeld. Deel je dit, dan kan <strong>{name}</strong> het lezen. Verder niemand: ook
        niet wie {name} vervangt of opvolgt.
      </Notice>
      <h2>{question}</h2>
      <p className="own-words">{content}</p>
      <p>
        {name} ziet dit op jouw pagina, met de datum waarop je het deelde. Je ziet terug wanneer {name} het
        las. Verander je je antwoord, dan ziet {name} dat ook. Je kunt het delen altijd terugnemen.
      </p>
      <Form method="post">
        <p className="buttons">
          <Button>Ja, deel dit met {name}</Button>
          <Link to={back} className="button button-quiet">
            Toch niet
          </Link>
        </p>
      </Form>
    </main>
  );
}
