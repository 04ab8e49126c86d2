import type { NarrowView } from './narrow-view.server';

/** Looks at one team, function category or theme instead of the whole school. */
export function NarrowForm({ view }: { view: NarrowView | null }) {
  if (!view) return null;
  if (view.openHref !== null) {
    return (
      <p className="part-link no-print">
        <a href={view.openHref}>Kijk naar een deel van de school</a>
      </p>
    );
  }
  return (
    <form method="get" className="filter-bar">
      {view.kept.map(([name, value]) => (
        <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
      ))}
      {view.choices.map(({ name, label, value, options }) => (
        <div key={name} className="field field-small">
          <label htmlFor={`deel-${name}`}>{label}</label>
          <select id={`deel-${name}`} name={name} defaultValue={value}>
            <option value="">alle</option>
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </select>
        </div>
      ))}
      <button type="submit" className="button button-quiet button-small">
        Toon dit deel
      </button>
      {view.about && <a href="?">Hele school</a>}
      {view.remark && <p className="soft">{view.remark}</p>}
    </form>
  );
}
