import { Form, Link } from '@remix-run/react';
import { Button } from '~/app/ui/button';
import { Notice } from '~/app/ui/notice';
import type { ErasureView } from './retention-view.server';

/** What goes and what stays, before anything is erased. */
export function ErasurePage({ view, refusal }: { view: ErasureView; refusal?: string }) {
  const { people, staying, back } = view;
  const one = people.length === 1;
  return (
    <main id="inhoud" className="page page-narrow stack">
      <p>
        <Link to={back}>Bewaartermijn</Link>
      </p>
      <h1>{one ? 'Gegevens wissen?' : `Gegevens van ${people.length} mensen wissen?`}</h1>
      {refusal && <Notice kind="error">{refusal}</Notice>}
      <Notice kind="warning">
        Er is nog niets gewist. Wissen kan niet worden teruggedraaid. Een import waarin{' '}
        {one ? 'deze persoon' : 'iemand van hen'} staat, kan daarna niet meer ongedaan worden gemaakt.
      </Notice>
      <ul className="stack">
        {people.map(({ employeeId, text, early }) => (
          <li key={employeeId}>
            {text}
            {early && <span className="soft">. {early}</span>}
          </li>
        ))}
      </ul>
      <h2>Dit gaat weg</h2>
      <ul className="stack">
        <li>naam, personeelsnummer, e-mailadres, opleidingsniveau en loopbaanfase</li>
        <li>het account, met alles om mee aan te melden</li>
        <li>wat de persoon zelf schreef en vroeg, en de toelichting bij afspraken</li>
        <li>bestanden die nog niet zijn ingevoerd en waarin de persoon staat</li>
        <li>in het logboek: wat er over de persoon in staat; dat er iets gebeurde, blijft</li>
        <li>de naam in teksten van anderen, zoals de titel van een activiteit</li>
      </ul>
      <h2>Dit blijft, zonder naam</h2>
      <ul className="stack">
        {staying.map(({ label, count }) => (
          <li key={label}>
            {count} {label}
          </li>
        ))}
      </ul>
      <p>Daardoor veranderen de totalen niet. In lijsten staat dan “Verwijderde medewerker”.</p>
      <p className="soft">
        Reservekopieën blijven bestaan tot ze worden vervangen. Vraag je beheerder wanneer dat is.
      </p>
      <Form method="post">
        {people.map(({ employeeId }) => (
          <input key={employeeId} type="hidden" name="employeeIds" value={employeeId} />
        ))}
        <p className="buttons">
          <Button>{one ? 'Ja, wis deze gegevens' : `Ja, wis de gegevens van ${people.length} mensen`}</Button>
          <Link to={back} className="button button-quiet">
            Toch niet
          </Link>
        </p>
      </Form>
    </main>
  );
}
