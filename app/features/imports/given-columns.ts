import type { ColumnsView } from './columns-view';
import type { GivenColumns } from './import-schema';

/** The screen with what somebody just chose, so that a mistake does not cost the rest. */
export function withGiven(view: ColumnsView, given: GivenColumns): ColumnsView {
  return {
    ...view,
    told: {
      sheet: given.place.sheet || view.sheet,
      headerRow: given.place.headerRow || view.headerRow,
    },
    columns: view.columns.map((column) => ({ ...column, field: given.columns[column.letter] ?? '' })),
    values: view.values.map((group) => ({
      ...group,
      values: group.values.map((value) => ({
        ...value,
        ours: given.values[value.field]?.[value.value] ?? null,
      })),
    })),
    referenceDate: given.options.referenceDate ?? view.referenceDate,
    complete: given.options.complete ?? view.complete,
    schoolYear: given.options.schoolYear ?? view.schoolYear,
  };
}
