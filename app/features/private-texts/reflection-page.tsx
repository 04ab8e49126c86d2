import { Form, Link } from '@remix-run/react';
import { Button } from '~/app/ui/button';
import { Notice } from '~/app/ui/notice';
import { Sentence } from '~/app/ui/sentence';
import type { ReflectionAnswer } from './reflection-view.server';

/** The questions that somebody answers for themselves, with who can read each answer. */
export function ReflectionPage({ answers, done }: { answers: ReflectionAnswer[]; done: string | null }) {
  const isShared = answers.some(({ readers }) => readers.length > 0);
  return (
    <main id="inhoud" className="page page-narrow stack">
      <h1>Mijn reflectie</h1>
      {done && <Notice kind="done">{done}</Notice>}
      <Sentence>
        {isShared ? 'Alleen jij leest dit, en wie je het zelf laat lezen.' : 'Alleen jij kunt dit lezen.'}
      </Sentence>
      <p>
        P&O, je leidinggevende, de directie en de beheerder zien je antwoorden niet. Ze staan in geen lijst,
        geen export en geen zoekresultaat. Wil je een antwoord bespreken? Dan deel je dat ene antwoord met je
        leidinggevende. Dat kun je altijd terugnemen.
      </p>
      {answers.map((answer) => (
        <Answer key={answer.key} answer={answer} />
      ))}
    </main>
  );
}

function Answer({ answer }: { answer: ReflectionAnswer }) {
  return (
    <section className="section stack" id={answer.key} aria-labelledby={`${answer.key}-kop`}>
      <h2 id={`${answer.key}-kop`}>{answer.question}</h2>
      {answer.content === '' ? (
        <p className="soft">{answer.hint}</p>
      ) : (
        <>
          <p className="own-words">{answer.content}</p>
          <p className="soft">
            Opgeslagen op {answer.changed}. {answer.whoReads}
          </p>
        </>
      )}
      {answer.readers.map((reader) => (
        <Form method="post" action={reader.takeBack} key={reader.takeBack} preventScrollReset>
          <p>
            Gedeeld met {reader.name} sinds {reader.since}.
            {!reader.leadsNow &&
              ` ${reader.name} is nu niet je leidinggevende op deze school en kan je pagina daarom niet openen.`}
          </p>
          <p className="buttons">
            <Button look="quiet" small aria-label={`Delen terugnemen van ${reader.name}: ${answer.question}`}>
              Delen terugnemen
            </Button>
          </p>
        </Form>
      ))}
      <ul className="switch">
        <li>
          <Link
            to={answer.href}
            aria-label={`${answer.content === '' ? 'Schrijf je antwoord' : 'Verander je antwoord'}: ${answer.question}`}
          >
            {answer.content === '' ? 'Schrijf je antwoord' : 'Verander je antwoord'}
          </Link>
        </li>
        {answer.mayShareWith.map(({ name, href }) => (
          <li key={href}>
            <Link to={href} aria-label={`Delen met ${name}: ${answer.question}`}>
              Delen met {name}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
