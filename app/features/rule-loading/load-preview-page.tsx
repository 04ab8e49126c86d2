import { Form } from '@remix-run/react';
import { Button } from '~/app/ui/button';
import { Notice } from '~/app/ui/notice';
import { RulePreviewPart } from './rule-preview-part';
import type { RulePreviewView } from './rule-preview-view';

interface Props {
  here: string;
  name: string;
  content: string;
  warnings: readonly string[];
  preview: RulePreviewView;
}

/** What an agreement changes before it is in use; its text goes along in the form and is checked again. */
export function LoadPreviewPage({ here, name, content, warnings, preview }: Props) {
  return (
    <main id="inhoud" className="page stack">
      <p>
        <a href={here}>Rekenregels</a>
      </p>
      <h1>{name}: wat verandert er?</h1>
      <Notice>Het bestand klopt. Er is nog niets geladen.</Notice>
      {warnings.length > 0 && (
        <Notice kind="warning">
          <ul>
            {warnings.map((warning) => (
              <li key={warning}>{warning}</li>
            ))}
          </ul>
        </Notice>
      )}
      <RulePreviewPart view={preview} />
      <Form method="post" action={`${here}/in-gebruik-nemen`}>
        <input type="hidden" name="naam" value={name} />
        <input type="hidden" name="inhoud" value={content} />
        <p className="buttons">
          <Button>In gebruik nemen</Button>
          <a href={here} className="button button-quiet">
            Toch niet
          </a>
        </p>
      </Form>
    </main>
  );
}
