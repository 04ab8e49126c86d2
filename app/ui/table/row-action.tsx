import { Form } from '@remix-run/react';
import { Button } from '../button';
import type { RowAction } from './table-types';

/** The last cell of a row: what can be done with it. What writes asks once more, which needs no JavaScript. */
export function RowActionCell({ action }: { action: RowAction | null }) {
  return <td className="act">{action && <RowActionForm action={action} />}</td>;
}

function RowActionForm({ action }: { action: RowAction }) {
  const label = (
    <>
      {action.label}
      <span className="visually-hidden">: {action.about}</span>
    </>
  );
  if ('href' in action) return <a href={action.href}>{label}</a>;
  return (
    <details>
      <summary>{label}</summary>
      <Form method="post" action={action.post}>
        <p>{action.warning}</p>
        <Button look="quiet" small>
          {action.confirm}
        </Button>
      </Form>
    </details>
  );
}
