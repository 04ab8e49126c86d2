import { Choice, Field, SelectField } from '~/app/ui/field';
import type { ColumnsView } from './columns-view';

/** What no file tells: from when changes hold, and whether the list is whole. */
export function OptionFields({ view, errors }: { view: ColumnsView; errors: Record<string, string> }) {
  return (
    <section className="section">
      <h2>{view.kind === 'staff' ? 'Vanaf wanneer, en is de lijst volledig?' : 'Welk schooljaar?'}</h2>
      <div className="form">
        {view.kind === 'staff' ? <StaffOptions view={view} errors={errors} /> : <YearOption view={view} />}
      </div>
    </section>
  );
}

function StaffOptions({ view, errors }: { view: ColumnsView; errors: Record<string, string> }) {
  return (
    <>
      <Field
        type="date"
        name="peildatum"
        label="Peildatum"
        hint="Een wijziging zonder eigen datum geldt vanaf deze dag; wat daarvoor was, blijft zo."
        defaultValue={view.referenceDate}
        error={errors.peildatum}
        required
      />
      <Choice
        name="volledig"
        value="ja"
        defaultChecked={view.complete}
        label="Dit bestand is volledig voor deze school"
        hint="Wie hier werkt en niet in het bestand staat, gaat uit dienst: het dienstverband eindigt op de dag voor de peildatum. Er wordt niets verwijderd. Zonder vinkje verandert er voor hen niets."
      />
    </>
  );
}

function YearOption({ view }: { view: ColumnsView }) {
  return (
    <SelectField
      name="schooljaar"
      label="Schooljaar"
      hint="Voor activiteiten waar in het bestand geen datum en geen schooljaar bij staat."
      defaultValue={view.schoolYear}
      options={view.schoolYears}
    />
  );
}
