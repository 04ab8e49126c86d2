import { Form } from '@remix-run/react';
import { Button } from '~/app/ui/button';

/** Takes one line back after a second click, which needs no JavaScript. */
export function TakeBack({ action, what }: { action: string; what: string }) {
  return (
    <details>
      <summary>
        Intrekken<span className="visually-hidden">: {what}</span>
      </summary>
      <Form method="post" action={action}>
        <p>De regel telt dan niet meer mee. In het logboek blijft hij staan.</p>
        <Button look="quiet" small>
          Ja, intrekken
        </Button>
      </Form>
    </details>
  );
}
