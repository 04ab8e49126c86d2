import { Form } from '@remix-run/react';
import { AnsweredForm, type Failed } from '~/app/ui/answered-form';
import { Button } from '~/app/ui/button';
import { Field, SelectField } from '~/app/ui/field';
import { PlainTable } from '~/app/ui/table/plain-table';
import { NOTE_KINDS, NOTE_WORDS, OTHER_RIGHT_WORDS, OTHER_RIGHTS } from './other-right-words';
import type { OtherRightsView } from './other-rights-view.server';

export const OTHER_RIGHTS_FORM = 'andere-rechten';
const RIGHTS = OTHER_RIGHTS.map((value) => ({ value, label: OTHER_RIGHT_WORDS[value] }));
const KINDS = NOTE_KINDS.map((value) => ({ value, label: NOTE_WORDS[value] }));

/** Rights beside the basic right, in a place of their own: they are in no total of it. */
export function OtherRightsPart({ view, failed }: { view: OtherRightsView | null; failed?: Failed }) {
  if (!view) return null;
  return (
    <section className="section stack" id={OTHER_RIGHTS_FORM} aria-labelledby="andere-rechten-kop">
      <h2 id="andere-rechten-kop">Andere rechten</h2>
      <p className="soft">Deze uren horen niet bij het basisrecht en tellen daar niet in mee.</p>
      {view.rights.length === 0 ? (
        <p>Voor schooljaar {view.year} is nog niets genoteerd.</p>
      ) : (
        <PlainTable
          caption={`Andere rechten in schooljaar ${view.year}`}
          heads={[
            { label: 'Recht' },
            ...['Gekregen', 'Gebruikt', 'Over'].map((label) => ({ label, numeric: true })),
          ]}
          rows={view.rights.map(({ name, granted, used, left }) => [name, granted, used, left])}
        />
      )}
      {view.note && <Notes view={view} here={view.note} failed={failed} />}
    </section>
  );
}

function Notes({ view, here, failed }: { view: OtherRightsView; here: string; failed?: Failed }) {
  return (
    <>
      {view.entries.length > 0 && (
        <ul className="stack no-print">
          {view.entries.map(({ id, text, entered, takeBack }) => (
            <li key={id}>
              {text} <span className="soft">({entered})</span>
              <Form method="post" action={takeBack}>
                <Button look="quiet" small>
                  Intrekken<span className="visually-hidden">: {text}</span>
                </Button>
              </Form>
            </li>
          ))}
        </ul>
      )}
      <details className="no-print" open={failed ? true : undefined}>
        <summary>Uren noteren</summary>
        <AnsweredForm id={OTHER_RIGHTS_FORM} action={here} submit="Noteren" failed={failed}>
          {(field) => (
            <>
              <SelectField
                {...field('rightName')}
                label="Welk recht"
                options={RIGHTS}
                empty="Kies een recht"
              />
              <SelectField {...field('kind')} label="Gekregen of gebruikt" options={KINDS} empty="Kies" />
              <Field {...field('hours')} label="Uren" hint="Bijvoorbeeld 40 of 12,5." inputMode="decimal" />
            </>
          )}
        </AnsweredForm>
      </details>
    </>
  );
}
