import { ROLES } from '~/app/domain/access';
import { ROLE_WORDS } from '~/app/format/words';
import { AnsweredForm, type Failed } from '~/app/ui/answered-form';
import { Choice, ChoiceGroup, Field, SelectField } from '~/app/ui/field';

interface Props {
  places: { value: string; label: string }[];
  failed?: Failed;
}

/** Somebody who will sign in: name, address, roles and which employee it is. */
export function NewAccountForm({ places, failed }: Props) {
  const typed = failed?.result.initialValue?.roles;
  const chosen = Array.isArray(typed) ? typed : [typed];
  return (
    <AnsweredForm id="account" submit="Account maken en uitnodigen" look="primary" failed={failed}>
      {(field) => (
        <>
          <Field {...field('name')} label="Naam" autoComplete="off" />
          <Field {...field('email')} label="E-mailadres" type="email" autoComplete="off" />
          <ChoiceGroup legend="Rollen" hint={field('roles').error}>
            {ROLES.map((role) => (
              <Choice
                key={role}
                name="roles"
                value={role}
                label={ROLE_WORDS[role]}
                defaultChecked={chosen.includes(role)}
              />
            ))}
          </ChoiceGroup>
          <SelectField {...field('place')} label="Deze rollen gelden voor" options={places} />
          <Field
            {...field('employee')}
            label="Personeelsnummer of e-mailadres van de medewerker"
            hint="Nodig voor een medewerker of leidinggevende: zo weet Rode Draad wie het is. Anders leeg laten."
            autoComplete="off"
          />
        </>
      )}
    </AnsweredForm>
  );
}
