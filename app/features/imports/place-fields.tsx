import { Field, SelectField } from '~/app/ui/field';
import type { ColumnsView } from './columns-view';

/** Where the list stands in the file; found by itself, and correctable. */
export function PlaceFields({ view, errors }: { view: ColumnsView; errors: Record<string, string> }) {
  const { told = view } = view;
  const isOpen = Boolean(errors.kopregel) || told.sheet !== view.sheet || told.headerRow !== view.headerRow;
  return (
    <details className="stack" open={isOpen || undefined}>
      <summary>
        De koppen staan op rij {view.headerRow}
        {view.sheets.length > 1 && ` van werkblad ${view.sheet}`}. Klopt dat niet?
      </summary>
      <input type="hidden" name="was.blad" value={view.sheet} />
      <input type="hidden" name="was.kopregel" value={view.headerRow} />
      <div className="form-row">
        {view.sheets.length > 1 ? (
          <SelectField
            name="blad"
            label="Werkblad"
            defaultValue={told.sheet}
            options={view.sheets.map((sheet) => ({ value: sheet, label: sheet }))}
          />
        ) : (
          <input type="hidden" name="blad" value={view.sheet} />
        )}
        <Field
          name="kopregel"
          label="Rij met de koppen"
          inputMode="numeric"
          defaultValue={told.headerRow}
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
