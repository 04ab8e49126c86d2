import { Form } from '@remix-run/react';
import { Button } from '~/app/ui/button';
import { ColumnChoices } from './column-choices';
import type { ColumnsView } from './columns-view';
import { OptionFields } from './option-fields';
import { PlaceFields } from './place-fields';
import { ValueChoices } from './value-choices';

/** Step 2: how the file is read. One form, so that nothing that was chosen gets lost on the way. */
export function ColumnsForm({ view, errors }: { view: ColumnsView; errors: Record<string, string> }) {
  return (
    <Form method="post" reloadDocument>
      <PlaceFields view={view} errors={errors} />
      <ColumnChoices view={view} errors={errors} />
      <ValueChoices groups={view.values} />
      <OptionFields view={view} errors={errors} />
      <div className="section buttons">
        <Button>Bewaren en controleren</Button>
        <Button look="quiet" name="daarna" value="kolommen">
          Bewaren en hier blijven
        </Button>
      </div>
    </Form>
  );
}
