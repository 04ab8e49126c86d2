import { AnsweredForm } from '~/app/ui/answered-form';
import { Field, SelectField } from '~/app/ui/field';
import { TableFrame } from '~/app/ui/table/table-frame';
import type { SectionProps } from './settings-page';
import { EntryForm, SettingsSection } from './settings-section';
import { GENERAL_COST_KINDS, GENERAL_COST_WORDS } from './settings-words';
import { TakeBack } from './take-back';

const KINDS = GENERAL_COST_KINDS.map((value) => ({ value, label: GENERAL_COST_WORDS[value] }));

/** Spending on professional development that belongs to no activity. */
export function GeneralCostsSection({ view, failed }: SectionProps) {
  return (
    <SettingsSection id="algemene-kosten" title="Algemene kosten">
      <p>
        Kosten voor professionalisering die bij geen activiteit horen, zoals een licentie voor de hele school.
        Ze tellen mee in de 10%.
      </p>
      {view.costs.length > 0 && <CostTable view={view} />}
      {view.may.money && (
        <EntryForm title="Algemene kosten toevoegen" open={failed?.form === 'algemene-kosten'}>
          <AnsweredForm
            id="algemene-kosten"
            action={`${view.here}/algemene-kosten`}
            submit="Kosten opslaan"
            failed={failed}
            defaults={{ calendarYear: view.calendarYear }}
          >
            {(field) => (
              <>
                <Field {...field('calendarYear')} label="Kalenderjaar" inputMode="numeric" maxLength={4} />
                <SelectField {...field('kind')} label="Soort" options={KINDS} empty="Kies een soort" />
                <Field {...field('description')} label="Omschrijving" />
                <Field
                  {...field('cents')}
                  label="Bedrag"
                  hint="In euro, bijvoorbeeld 3.500,00."
                  inputMode="decimal"
                />
              </>
            )}
          </AnsweredForm>
        </EntryForm>
      )}
    </SettingsSection>
  );
}

function CostTable({ view }: Pick<SectionProps, 'view'>) {
  return (
    <TableFrame label="Algemene kosten">
      <table className="table">
        <thead>
          <tr>
            <th scope="col">Jaar</th>
            <th scope="col">Omschrijving</th>
            <th scope="col">Soort</th>
            <th scope="col" className="n">
              Bedrag
            </th>
            <th scope="col">Ingevuld</th>
            {view.may.money && (
              <th scope="col">
                <span className="visually-hidden">Intrekken</span>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {view.costs.map((cost) => (
            <tr key={cost.id}>
              <th scope="row">{cost.year}</th>
              <td>{cost.description}</td>
              <td>{cost.kind}</td>
              <td className="n">{cost.amount}</td>
              <td>{cost.entered}</td>
              {view.may.money && (
                <td>
                  <TakeBack
                    action={`${view.here}/algemene-kosten/${cost.id}/intrekken`}
                    what={`${cost.description}, ${cost.amount}`}
                  />
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}
