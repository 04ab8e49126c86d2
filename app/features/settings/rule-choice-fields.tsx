import { POLICY_GROUPS, type SettingKey } from '~/app/domain/settings';
import type { FieldState } from '~/app/ui/answered-form';
import { Choice, ChoiceGroup, Field } from '~/app/ui/field';
import {
  CAP_WORDS,
  COMMITTEE_CAP_WORDS,
  EXTRA_HOURS_WORDS,
  LANGUAGE_COURSE_WORDS,
  LEADER_REGISTRATION_WORDS,
  MID_YEAR_WORDS,
  ON_OFF_WORDS,
  OWN_MINIMUM_WORDS,
  PART_TIME_WORDS,
  POLICY_GROUP_WORDS,
  SAVING_WORDS,
  TEN_PERCENT_LEVEL_WORDS,
} from './rule-choices';

interface Props {
  settingKey: SettingKey;
  field: (name: string) => FieldState;
  minima: { teacher: string; support: string };
}

/** The choices of one of a few answers. */
const ANSWERS: Partial<Record<SettingKey, { legend: string; words: Readonly<Record<string, string>> }>> = {
  midYearPolicy: { legend: 'Dan krijgt iemand', words: MID_YEAR_WORDS },
  capAtFullTime: { legend: 'Bij meer dan een volledige baan', words: CAP_WORDS },
  fullAmountForPartTimers: { legend: 'In deeltijd krijgt iemand', words: PART_TIME_WORDS },
  supportExtraHours: { legend: 'De extra uren gelden', words: EXTRA_HOURS_WORDS },
  tenPercentLevel: { legend: 'De 10% geldt', words: TEN_PERCENT_LEVEL_WORDS },
  savingReading: { legend: 'Bij het sparen geldt', words: SAVING_WORDS },
  committeeCap: { legend: 'Het maximum geldt', words: COMMITTEE_CAP_WORDS },
  languageCourse: { legend: 'Van een cursus Engels', words: LANGUAGE_COURSE_WORDS },
  leaderRegistration: { legend: 'Opnieuw registreren', words: LEADER_REGISTRATION_WORDS },
  registerPortfolio: { legend: 'Leraren mogen een registerdossier bijhouden', words: ON_OFF_WORDS },
  otherRights: { legend: 'Ontwikkeltijd en keuzebudget bijhouden', words: ON_OFF_WORDS },
};

/** The fields of one choice of rules. */
export function RuleChoiceFields({ settingKey, field, minima }: Props) {
  const answers = ANSWERS[settingKey];
  if (answers) return <Radios field={field('value')} {...answers} />;
  switch (settingKey) {
    case 'smallGroupThreshold':
      return (
        <Field
          {...field('value')}
          label="Geen getal bij minder mensen dan"
          hint="Minstens 5."
          inputMode="numeric"
          maxLength={3}
        />
      );
    case 'retentionYears':
      return (
        <Field
          {...field('value')}
          label="Aantal jaren na het laatste dienstverband"
          hint="Een heel getal van 0 t/m 10."
          inputMode="numeric"
          maxLength={3}
        />
      );
    case 'ownMinimum':
      return (['teacher', 'support'] as const).map((category) => (
        <ChoiceGroup key={category} legend={OWN_MINIMUM_WORDS[category]} hint={minima[category]}>
          <Amounts category={category} field={field} />
        </ChoiceGroup>
      ));
    case 'employerPolicy':
      return POLICY_GROUPS.map((group) => (
        <ChoiceGroup key={group} legend={POLICY_GROUP_WORDS[group]}>
          <Amounts category={group} field={field} />
          <Choice
            type="radio"
            name={`${group}.proRata`}
            value="ja"
            label="naar de omvang van de baan"
            defaultChecked={field(`${group}.proRata`).defaultValue !== 'nee'}
          />
          <Choice
            type="radio"
            name={`${group}.proRata`}
            value="nee"
            label="ook in deeltijd het hele bedrag"
            defaultChecked={field(`${group}.proRata`).defaultValue === 'nee'}
          />
        </ChoiceGroup>
      ));
    default:
      return null;
  }
}

function Amounts({ category, field }: { category: string; field: Props['field'] }) {
  return (
    <div className="form-row">
      <Field {...field(`${category}.hours`)} label="Uren per schooljaar" inputMode="decimal" />
      <Field {...field(`${category}.cents`)} label="Euro per schooljaar" inputMode="decimal" />
    </div>
  );
}

function Radios({
  field,
  legend,
  words,
}: {
  field: FieldState;
  legend: string;
  words: Readonly<Record<string, string>>;
}) {
  return (
    <ChoiceGroup legend={legend} hint={field.error}>
      {Object.entries(words).map(([value, label]) => (
        <Choice
          key={value}
          type="radio"
          name={field.name}
          value={value}
          label={label}
          defaultChecked={field.defaultValue === value}
        />
      ))}
    </ChoiceGroup>
  );
}
