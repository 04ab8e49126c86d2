import type { FilterView, TableChoicesView } from './table-types';

/** Filters, columns and page size of a table, in one form that works without JavaScript. */
export function TableChoices({ id, choices }: { id: string; choices: TableChoicesView }) {
  return (
    <form method="get" action={`#${id}-naam`} className="table-choices">
      {choices.kept.map(([name, value]) => (
        <input key={`${name}${value}`} type="hidden" name={name} value={value} />
      ))}
      {choices.filters.length > 0 && (
        <fieldset>
          <legend>Toon alleen</legend>
          {choices.filters.map((filter) => (
            <Filter key={filter.label} filter={filter} id={id} />
          ))}
        </fieldset>
      )}
      <fieldset>
        <legend>Kolommen</legend>
        {choices.columns.map((column) => (
          <label key={column.id} className="choice">
            <input type="checkbox" name={column.name} value={column.id} defaultChecked={column.shown} />
            {column.label}
          </label>
        ))}
      </fieldset>
      <div className="form-row">
        <div className="field field-small">
          <label htmlFor={`${id}-per`}>Rijen per bladzijde</label>
          <select id={`${id}-per`} name={choices.perPage.name} defaultValue={choices.perPage.value}>
            <option>25</option>
            <option>50</option>
          </select>
        </div>
        <button type="submit" className="button button-quiet button-small">
          Toepassen
        </button>
      </div>
    </form>
  );
}

function Filter({ filter, id }: { filter: FilterView; id: string }) {
  if (filter.kind === 'range') {
    const [from, to] = [filter.from, filter.to];
    const type = filter.input === 'date' ? 'date' : 'text';
    const mode = filter.input === 'date' ? undefined : 'decimal';
    return (
      <div className="field field-small">
        <span>{filter.label}</span>
        <div className="range">
          <label htmlFor={`${id}-${from[0]}`}>van</label>
          <input id={`${id}-${from[0]}`} name={from[0]} defaultValue={from[1]} type={type} inputMode={mode} />
          <label htmlFor={`${id}-${to[0]}`}>tot en met</label>
          <input id={`${id}-${to[0]}`} name={to[0]} defaultValue={to[1]} type={type} inputMode={mode} />
        </div>
      </div>
    );
  }
  const control = `${id}-${filter.name}`;
  return (
    <div className="field field-small">
      <label htmlFor={control}>{filter.label}</label>
      {filter.kind === 'word' ? (
        <select id={control} name={filter.name} defaultValue={filter.value}>
          <option value="">alles</option>
          {filter.options.map((option) => (
            <option key={option}>{option}</option>
          ))}
        </select>
      ) : (
        <input id={control} name={filter.name} defaultValue={filter.value} />
      )}
    </div>
  );
}
