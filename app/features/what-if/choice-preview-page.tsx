import { Form } from '@remix-run/react';
import { Button } from '~/app/ui/button';
import { Notice } from '~/app/ui/notice';
import type { ChoicePreview } from './choice-preview.server';
import { MovedPart } from './moved-part';

/** Which figures a choice moves, and the button that makes it. */
export function ChoicePreviewPage({ view }: { view: ChoicePreview }) {
  return (
    <main id="inhoud" className="page stack">
      <p>
        <a href={view.back}>Instellingen</a>
      </p>
      <h1>Wat verandert er?</h1>
      <Notice>
        Er is nog niets opgeslagen. Hieronder staat wat er gebeurt als je deze keuze vastlegt voor{' '}
        {view.school}.
      </Notice>
      <dl className="facts">
        <dt>Keuze</dt>
        <dd>{view.title}</dd>
        <dt>Nu</dt>
        <dd>{view.before}</dd>
        <dt>Straks</dt>
        <dd>{view.after}</dd>
      </dl>
      <MovedPart view={view.moved} year={view.year} />
      {view.isClosed ? (
        <p>
          Schooljaar {view.year} is afgesloten. Wat iedereen toen kreeg, ligt vast en verandert niet meer.
        </p>
      ) : (
        view.closed.length > 0 && (
          <p>Wat in een afgesloten schooljaar is vastgelegd, verandert niet: {view.closed.join(', ')}.</p>
        )
      )}
      <Form method="post" action={view.save}>
        {view.fields.map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <p className="buttons">
          <Button>Vastleggen</Button>
          <a href={view.back} className="button button-quiet">
            Toch niet
          </a>
        </p>
      </Form>
    </main>
  );
}
