import { Form } from '@remix-run/react';
import { Button } from '~/app/ui/button';
import { Notice } from '~/app/ui/notice';
import { RulePreviewPart } from './rule-preview-part';
import type { RulePreviewView } from './rule-preview-view';

interface Props {
  here: string;
  name: string;
  refusal: string | null;
  preview: RulePreviewView | null;
}

/** What changes when an agreement is taken out of use. */
export function WithdrawPage({ here, name, refusal, preview }: Props) {
  return (
    <main id="inhoud" className="page stack">
      <p>
        <a href={here}>Rekenregels</a>
      </p>
      <h1>{name} intrekken: wat verandert er?</h1>
      {refusal && <Notice kind="error">{refusal}</Notice>}
      {preview && (
        <>
          <Notice>Er is nog niets ingetrokken. In het logboek blijft de afspraak staan.</Notice>
          <RulePreviewPart view={preview} />
          <Form method="post">
            <p className="buttons">
              <Button>Intrekken</Button>
              <a href={here} className="button button-quiet">
                Toch niet
              </a>
            </p>
          </Form>
        </>
      )}
    </main>
  );
}
