import { Form, Link } from '@remix-run/react';
import { Button } from '~/app/ui/button';

interface Checked {
  hasErrors: boolean;
  changesNothing: boolean;
  dataVersion: number;
}

/** What can be done after the check: read in (only without errors), or throw the file away. */
export function CommitForm({ view, here, list }: { view: Checked; here: string; list: string }) {
  const canCommit = !view.hasErrors && !view.changesNothing;
  return (
    <div className="buttons mt-6">
      {canCommit && (
        <Form method="post" reloadDocument>
          <input type="hidden" name="versie" value={view.dataVersion} />
          <Button>Inlezen</Button>
        </Form>
      )}
      <Form method="post" action={`${here}/weggooien`} reloadDocument>
        <Button look="quiet">Bestand weggooien</Button>
      </Form>
      <Link to={list}>Later verder</Link>
    </div>
  );
}
