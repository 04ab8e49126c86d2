import { Field, SelectField } from '~/app/ui/field';
import type { ColumnsView } from './columns-view';

/** Where the list stands in the file; found by itself, and correctable. */
export function PlaceFields({ view, errors }: { view: ColumnsView; errors: Record<string, string> }) {
  const hasError = Boolean(errors.blad || errors.kopregel);
  return (
    <details className="stack" open={hasError || undefined}>
      <summary>
        De koppen staan op rij {view.headerRow}
        {view.sheets.length > 1 && ` van werkblad ${view.sheet}`}. Klopt dat niet?
      </summary>
      <div className="form-row">
        {view.sheets.length > 1 ? (
          <SelectField
            name="blad"
            label="Werkblad"
            defaultValue={view.sheet}
            error={errors.blad}
            options={view.sheets.map((sheet) => ({ value: sheet, label: sheet }))}
          />
        ) : (
          <input type="hidden" name="blad" value={view.sheet} />
        )}
        <Field
          name="kopregel"
          label="Rij met de koppen"
          inputMode="numeric"
          defaultValue={view.headerRow}
          error={errors.kopregel}
          required
        />
      </div>
      <p className="soft">
        Verander je dit, dan herkennen we de kolommen opnieuw en kom je op dit scherm terug.
      </p>
    </details>
  );
}
