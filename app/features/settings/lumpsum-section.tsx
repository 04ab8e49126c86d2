import { AnsweredForm } from '~/app/ui/answered-form';
import { EmptyState } from '~/app/ui/empty-state';
import { Choice, Field } from '~/app/ui/field';
import { TableFrame } from '~/app/ui/table/table-frame';
import type { SectionProps } from './settings-page';
import { EarlierValues, EntryForm, SettingsSection } from './settings-section';

/** The personnel lumpsum per calendar year: the denominator of the 10%. */
export function LumpsumSection({ view, failed }: SectionProps) {
  return (
    <SettingsSection id="lumpsum" title="Personele lumpsum">
      <p>
        Tien procent van de personele lumpsum is bedoeld voor professionalisering. Het bedrag staat in de
        beschikking van DUO, per kalenderjaar.
      </p>
      {view.lumpsums.length === 0 ? (
        <EmptyState title="Er is nog geen lumpsum ingevuld. Daardoor is er nog geen 10%." />
      ) : (
        <LumpsumTable lumpsums={view.lumpsums} />
      )}
      {view.may.money && (
        <EntryForm title="Lumpsum invullen of wijzigen" open={failed?.form === 'lumpsum'}>
          <AnsweredForm
            id="lumpsum"
            action={`${view.here}/lumpsum`}
            submit="Lumpsum opslaan"
            failed={failed}
            defaults={{ calendarYear: view.calendarYear }}
          >
            {(field) => (
              <>
                <Field {...field('calendarYear')} label="Kalenderjaar" inputMode="numeric" maxLength={4} />
                <Field
                  {...field('cents')}
                  label="Personele lumpsum"
                  hint="In euro, bijvoorbeeld 1.234.567,00."
                  inputMode="decimal"
                />
                <Field
                  {...field('source')}
                  label="Waar staat dit bedrag?"
                  hint="Bijvoorbeeld: beschikking DUO van 12 oktober 2025, of de begroting."
                />
                <Choice
                  name="isEstimate"
                  label="Dit is een schatting"
                  hint="Bij elk getal dat ermee rekent, staat dan dat het een schatting is."
                  defaultChecked={field('isEstimate').defaultValue === 'on'}
                />
              </>
            )}
          </AnsweredForm>
        </EntryForm>
      )}
    </SettingsSection>
  );
}

function LumpsumTable({ lumpsums }: { lumpsums: SectionProps['view']['lumpsums'] }) {
  return (
    <TableFrame label="Personele lumpsum">
      <table className="table">
        <thead>
          <tr>
            <th scope="col">Jaar</th>
            <th scope="col" className="n">
              Personele lumpsum
            </th>
            <th scope="col">Bron</th>
            <th scope="col">Ingevuld</th>
          </tr>
        </thead>
        <tbody>
          {lumpsums.map((line) => (
            <tr key={line.year}>
              <th scope="row">{line.year}</th>
              <td className="n">
                {line.amount} {line.isEstimate && <span className="soft">schatting</span>}
              </td>
              <td>
                {line.source}
                <EarlierValues
                  lines={line.earlier.map(({ amount, source, isEstimate, entered }) => ({
                    text: `${amount}${isEstimate ? ' (schatting)' : ''}, ${source}`,
                    entered,
                  }))}
                />
              </td>
              <td>{line.entered}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}
