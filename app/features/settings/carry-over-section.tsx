import { AnsweredForm } from '~/app/ui/answered-form';
import { Field, SelectField, TextareaField } from '~/app/ui/field';
import { TableFrame } from '~/app/ui/table/table-frame';
import type { SectionProps } from './settings-page';
import { EntryForm, SettingsSection } from './settings-section';
import { TakeBack } from './take-back';

/** Written agreements that part of a basic right goes on to the next school year. */
export function CarryOverSection({ view, failed }: SectionProps) {
  return (
    <SettingsSection id="meeneemafspraken" title="Meeneemafspraken">
      <p>
        Wat iemand van het basisrecht niet gebruikt, vervalt op 31 juli. Met een schriftelijke afspraak gaat
        een deel mee naar het volgende schooljaar. Mee gaat wat is afgesproken, maar nooit meer dan er over
        is.
      </p>
      {view.carryOvers.length > 0 && <AgreementTable view={view} />}
      <EntryForm title="Meeneemafspraak vastleggen" open={failed?.form === 'meeneemafspraken'}>
        <AnsweredForm
          id="meeneemafspraken"
          action={`${view.here}/meeneemafspraken`}
          submit="Afspraak opslaan"
          failed={failed}
          defaults={{ fromYear: view.schoolYear, signedOn: view.today }}
        >
          {(field) => (
            <>
              <SelectField
                {...field('employeeId')}
                label="Medewerker"
                hint="Typ de eerste letters van de achternaam om te zoeken."
                options={view.employees}
                empty="Kies een medewerker"
              />
              <SelectField
                {...field('fromYear')}
                label="Uit het basisrecht van schooljaar"
                options={view.agreementYears}
              />
              <Field
                {...field('hours')}
                label="Uren die meegaan"
                hint="Bijvoorbeeld 20 of 12,5. Leeg als er alleen geld meegaat."
                inputMode="decimal"
              />
              <Field
                {...field('cents')}
                label="Geld dat meegaat"
                hint="In euro. Leeg als er alleen uren meegaan."
                inputMode="decimal"
              />
              <Field
                {...field('signedOn')}
                label="Getekend op"
                hint="De dag waarop beiden hebben getekend."
                type="date"
              />
              <Field
                {...field('expiresOn')}
                label="Te gebruiken tot en met"
                hint="Leeg is: tot het eind van het volgende schooljaar."
                type="date"
              />
              <TextareaField {...field('note')} label="Opmerking (hoeft niet)" rows={2} />
            </>
          )}
        </AnsweredForm>
      </EntryForm>
    </SettingsSection>
  );
}

function AgreementTable({ view }: Pick<SectionProps, 'view'>) {
  return (
    <TableFrame label="Meeneemafspraken">
      <table className="table">
        <thead>
          <tr>
            <th scope="col">Medewerker</th>
            <th scope="col">Uit</th>
            <th scope="col" className="n">
              Uren
            </th>
            <th scope="col" className="n">
              Geld
            </th>
            <th scope="col">Getekend</th>
            <th scope="col">Te gebruiken t/m</th>
            <th scope="col">Ingevuld</th>
            <th scope="col">
              <span className="visually-hidden">Intrekken</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {view.carryOvers.map((line) => (
            <tr key={line.id}>
              <th scope="row">{line.name}</th>
              <td>{line.from}</td>
              <td className="n">{line.hours}</td>
              <td className="n">{line.money}</td>
              <td>{line.signed}</td>
              <td>{line.expires}</td>
              <td>
                {line.entered}
                {line.note && <p className="soft">{line.note}</p>}
              </td>
              <td>
                <TakeBack
                  action={`${view.here}/meeneemafspraken/${line.id}/intrekken`}
                  what={`${line.name}, ${line.from}`}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}
