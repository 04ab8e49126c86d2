import { counted } from '~/app/format/counted';
import { SelectField } from '~/app/ui/field';
import type { ValueGroup, ValueView } from './columns-view';

/** What the codes of the file stand for: what nobody understood first, then what is doubtful, the rest folded. */
export function ValueChoices({ groups }: { groups: ValueGroup[] }) {
  const unknown = groups.some(({ values }) => values.some(({ ours }) => ours === null));
  const doubtful = groups.some(({ values }) => values.some(isDoubtful));
  if (groups.length === 0) return null;
  return (
    <section className="section">
      <h2>Wat betekenen de codes in je bestand?</h2>
      <p>
        {unknown && 'Van sommige codes weten we niet wat ze betekenen. Kies dat hieronder. '}
        {doubtful && 'Sommige codes begrijpen we maar voor een deel. Kijk na of onze keuze klopt.'}
        {!unknown && !doubtful && 'Alle codes zijn begrepen. Je kunt ze hier nakijken.'}
      </p>
      {groups.map((group) => (
        <Group key={group.field} group={group} />
      ))}
    </section>
  );
}

const isDoubtful = ({ ours, doubtful }: ValueView) => ours !== null && doubtful;

function Group({ group }: { group: ValueGroup }) {
  const open = group.values.filter((value) => value.ours === null || isDoubtful(value));
  const known = group.values.filter((value) => !open.includes(value));
  return (
    <fieldset className="mt-6">
      <legend>{group.label}</legend>
      {open.length > 0 && <List group={group} values={open} start={0} />}
      {known.length > 0 && (
        <details className="mt-3">
          <summary>{open.length > 0 ? 'Andere codes nakijken' : 'Codes nakijken'}</summary>
          <List group={group} values={known} start={open.length} />
        </details>
      )}
    </fieldset>
  );
}

function List({ group, values, start }: { group: ValueGroup; values: ValueView[]; start: number }) {
  return (
    <ul className="mt-3 grid gap-x-10 gap-y-5 sm:grid-cols-2 lg:grid-cols-3">
      {values.map((value, index) => (
        <li key={value.value}>
          <input type="hidden" name="waarde.veld" value={value.field} />
          <input type="hidden" name="waarde.tekst" value={value.value} />
          <SelectField
            id={`waarde-${group.field}-${start + index}`}
            name="waarde.betekenis"
            label={value.value === '' ? '(leeg)' : value.value}
            hint={
              isDoubtful(value)
                ? `kijk dit na; ${counted(value.count, 'rijen')}`
                : counted(value.count, 'rijen')
            }
            options={[...group.options, { value: '-', label: 'niet overnemen' }]}
            empty="kies wat dit betekent"
            defaultValue={value.ours === '' ? '-' : (value.ours ?? '')}
          />
        </li>
      ))}
    </ul>
  );
}
