import { Form } from '@remix-run/react';
import { IMPORT_FILE_LIMIT } from '~/app/format/import-words';
import { Button } from '~/app/ui/button';
import { Field } from '~/app/ui/field';

/** Step 1: choose a file. The whole page is loaded again, so that the browser sends the file by itself. */
export function UploadForm({ example }: { example: string }) {
  return (
    <Form method="post" encType="multipart/form-data" reloadDocument className="form">
      <Field
        type="file"
        name="bestand"
        label="Bestand"
        hint={`Excel (.xlsx) of CSV, hoogstens ${IMPORT_FILE_LIMIT}. Met of zonder titelregels boven de lijst.`}
        accept=".xlsx,.csv,.txt,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        required
      />
      <p>
        Een kolom met burgerservicenummers (BSN) mag er niet in staan: zo’n bestand weigeren we, en we bewaren
        er niets van.
      </p>
      <div className="buttons">
        <Button>Bestand lezen</Button>
        <a href={example} download>
          Voorbeeldbestand met alle kolommen
        </a>
      </div>
    </Form>
  );
}
