import { AnsweredForm, type Failed } from '~/app/ui/answered-form';
import { Field } from '~/app/ui/field';
import { Notice } from '~/app/ui/notice';

export interface Setup {
  /** A picture for the camera of a phone. */
  picture: string;
  /** The same, to type over. */
  key: string;
  sealed: string;
}

/** Three steps to a second factor: an app, the key, a first code. */
export function SetupForm({
  setup,
  isObligatory,
  failed,
}: {
  setup: Setup;
  isObligatory: boolean;
  failed?: Failed;
}) {
  return (
    <>
      {isObligatory && (
        <Notice kind="warning">
          Je school vraagt in jouw rol om een tweede stap. Zet die eerst aan. Daarna kun je verder.
        </Notice>
      )}
      <p>
        Met een tweede stap is een gestolen wachtwoord niet genoeg: bij het aanmelden typ je ook een code van
        je telefoon.
      </p>
      <ol className="stack">
        <li>
          Zet een app voor codes op je telefoon, zoals Google Authenticator, Microsoft Authenticator of 2FAS.
        </li>
        <li>
          <p>Voeg in de app een account toe en richt de camera op dit plaatje.</p>
          <img className="qr" src={setup.picture} alt="QR-code met de sleutel die hieronder staat" />
          <p>
            Geen camera? Typ deze sleutel over: <code className="key">{setup.key}</code>
          </p>
        </li>
        <li>Typ hieronder de zes cijfers die de app nu laat zien.</li>
      </ol>
      <AnsweredForm
        id="aanzetten"
        action="/tweede-stap"
        submit="Tweede stap aanzetten"
        look="primary"
        failed={failed}
      >
        {(field) => (
          <>
            <input type="hidden" name="sealed" value={setup.sealed} />
            <Field
              {...field('code')}
              label="Code"
              inputMode="numeric"
              autoComplete="one-time-code"
              required
            />
          </>
        )}
      </AnsweredForm>
    </>
  );
}
