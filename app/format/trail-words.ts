import { formatDate } from './dates';
import { formatCount, formatHours, formatMoney } from './numbers';
import { ROLE_WORDS } from './words';

/** What was done, as the end of "wie ...": every action that a command records. */
export const ACTION_WORDS: Readonly<Record<string, string>> = {
  'access.denied': 'geweigerd: vroeg om iets wat in deze rol niet mag',
  'account.created': 'account gemaakt',
  'account.ended': 'account beëindigd',
  'account.reopened': 'account weer geopend',
  'activities.import-undone': 'import van activiteiten ongedaan gemaakt',
  'activities.imported': 'activiteiten ingelezen',
  'board.created': 'bestuur gemaakt',
  'carry-over.agreed': 'meeneemafspraak vastgelegd',
  'carry-over.countered': 'meeneemafspraak ingetrokken',
  'employee.imported': 'gegevens van een medewerker ingelezen',
  'correction.answered': 'vraag om verbetering beantwoord',
  'correction.asked': 'om verbetering van eigen gegevens gevraagd',
  'general-cost.added': 'algemene kosten ingevuld',
  'general-cost.countered': 'algemene kosten ingetrokken',
  'hour-value.entered': 'uurwaarde ingevuld',
  'import.abandoned': 'begonnen import weggegooid',
  'import.begun': 'import begonnen',
  'import.mapping-chosen': 'kolommen van een import gekozen',
  'introduction.entered': 'invoeringsdossier ingevuld',
  'leader-registration.countered': 'registratie van een schoolleider ingetrokken',
  'leader-registration.entered': 'registratie van een schoolleider vastgelegd',
  'location.changed': 'vestiging gewijzigd',
  'location.created': 'vestiging gemaakt',
  'lumpsum.entered': 'personele lumpsum ingevuld',
  'other-right.countered': 'uren van een ander recht ingetrokken',
  'other-right.noted': 'uren van een ander recht genoteerd',
  'participations.imported': 'deelnames van een medewerker ingelezen',
  'password.changed': 'wachtwoord gewijzigd',
  'person.data-handed-out': 'gegevens van een medewerker gedownload om te geven',
  'person.erased': 'persoonsgegevens gewist',
  'person.opened': 'pagina van een medewerker geopend',
  'person.read': 'pagina van een medewerker bekeken',
  'plan-agreement.countered': 'afspraak over een persoonlijk plan ingetrokken',
  'plan-agreement.entered': 'afspraak over een persoonlijk plan vastgelegd',
  'private-text.read': 'gedeelde eigen tekst gelezen',
  'private-text.saved': 'eigen tekst bewaard',
  'provider.code-made': 'code gemaakt om een aanbieder te koppelen',
  'provider.linked': 'aanbieder gekoppeld om mee aan te melden',
  'provider.unlinked': 'koppeling met een aanbieder weggehaald',
  'private-text.shared': 'eigen tekst gedeeld',
  'private-text.taken-back': 'delen van een eigen tekst teruggenomen',
  'pupil-count.entered': 'aantal leerlingen ingevuld',
  'role.ended': 'rol beëindigd',
  'role.granted': 'rol gegeven',
  'rule-set.loaded': 'rekenregels in gebruik genomen',
  'rule-set.withdrawn': 'rekenregels ingetrokken',
  'school.created': 'school gemaakt',
  'setting.changed': 'keuze van de school gewijzigd',
  'staff.import-undone': 'import van personeel ongedaan gemaakt',
  'staff.imported': 'personeel ingelezen',
  'account.invited': 'iemand uitgenodigd',
  'password.reset-asked': 'nieuw wachtwoord aangevraagd',
  'second-factor.turned-off': 'tweede stap uitgezet',
  'substitution.arranged': 'vervanging geregeld',
  'substitution.withdrawn': 'vervanging ingetrokken',
  'year.closed': 'schooljaar afgesloten',
};

/** On what it was done. */
export const SUBJECT_WORDS: Readonly<Record<string, string>> = {
  account: 'account',
  board: 'bestuur',
  'carry-over-agreement': 'meeneemafspraak',
  'correction-request': 'vraag om verbetering',
  employee: 'medewerker',
  'general-cost': 'algemene kosten',
  'hour-value': 'uurwaarde',
  import: 'import',
  'introduction-entry': 'invoeringsdossier',
  'leader-registration': 'registratie van een schoolleider',
  location: 'vestiging',
  lumpsum: 'personele lumpsum',
  'plan-agreement': 'persoonlijk plan',
  'private-text': 'eigen tekst',
  'pupil-count': 'aantal leerlingen',
  'right-entry': 'ander recht',
  'rule-set': 'rekenregels',
  school: 'school',
  'school-setting': 'keuze van de school',
  'year-closing': 'schooljaar',
};

export const actionWords = (action: string): string => ACTION_WORDS[action] ?? 'iets anders gedaan';
export const subjectWords = (subjectType: string): string => SUBJECT_WORDS[subjectType] ?? 'iets anders';

/** In which role, or by which program. */
export const actingAsWords = (actingAs: string): string =>
  ({ ...ROLE_WORDS, 'command-line': 'opdrachtregel', 'demo-story': 'verhaal van het voorbeeld' })[actingAs] ??
  'programma';

const FAULT_WORDS: Readonly<Record<string, string>> = {
  missing: 'deze regel is weg',
  changed: 'deze regel is niet zoals hij is geschreven',
  'content-changed': 'wat bij deze regel hoort, is niet zoals het is geschreven',
  'cut-off': 'vanaf deze regel is het einde van het logboek weg',
  'not-the-kept-one': 'op deze plaats stond een andere regel',
};

/** What is wrong with the first entry that does not fit. */
export const faultSentence = ({ seq, fault }: { seq: number; fault: string }): string =>
  `Regel ${formatCount(seq)} klopt niet: ${FAULT_WORDS[fault] ?? 'hij past niet in het logboek'}.`;

/** What names a row and tells a reader nothing. */
const HIDDEN = /(^|_)id$|^(account|import|counters|leader)Id$|^entered_at$|^created_at$|^data_version$/;

const FIELD_WORDS: Readonly<Record<string, string>> = {
  acts_as_school: 'is een school voor zich',
  agreed_on: 'afgesproken op',
  amount: 'hoeveelheid',
  asked: 'gevraagd',
  changed: 'gewijzigd',
  created: 'nieuw',
  ended: 'beëindigd',
  errors: 'fouten',
  notInFile: 'niet in het bestand',
  unchanged: 'gelijk gebleven',
  brin: 'BRIN',
  calendar_year: 'kalenderjaar',
  cents: 'bedrag',
  closed_at: 'afgesloten op',
  code: 'code',
  content: 'inhoud',
  counts: 'aantallen',
  description: 'omschrijving',
  email: 'e-mailadres',
  employeeId: 'medewerker',
  ended_on: 'beëindigd op',
  expires_on: 'geldig t/m',
  fileName: 'bestand',
  from_year: 'uit schooljaar',
  function_category: 'functiecategorie',
  hourly_cents: 'uurwaarde',
  hours: 'uren',
  is_estimate: 'is een schatting',
  key: 'onderwerp',
  kind: 'soort',
  name: 'naam',
  note: 'opmerking',
  number: 'nummer',
  period: 'periode',
  pupils: 'leerlingen',
  registered_on: 'geregistreerd op',
  right_name: 'recht',
  role: 'rol',
  school_year: 'schooljaar',
  sector: 'sector',
  signed_on: 'getekend op',
  source: 'bron',
  status: 'stand',
  valid_from: 'vanaf',
  valid_to: 't/m',
  value: 'waarde',
  yearly_cents: 'kosten per jaar',
};

/** A row as it was or became, in one line of words: `bedrag € 1.200,00; bron: DUO`. */
export function contentWords(content: unknown): string {
  if (content === null || content === undefined) return '';
  if (typeof content !== 'object' || Array.isArray(content)) return String(content);
  return Object.entries(content)
    .filter(([name, value]) => !HIDDEN.test(name) && value !== null && value !== '')
    .map(([name, value]) => `${FIELD_WORDS[name] ?? name}: ${valueWords(name, value)}`)
    .join('; ');
}

function valueWords(name: string, value: unknown): string {
  if (typeof value === 'object') return contentWords(value) || JSON.stringify(value);
  if (typeof value === 'number') {
    if (/cents$/.test(name)) return formatMoney(value);
    if (name === 'hours') return formatHours(value);
    if (/^(is_|acts_)/.test(name)) return value === 1 ? 'ja' : 'nee';
    return String(value);
  }
  if (name === 'role') return actingAsWords(String(value));
  return /^\d{4}-\d{2}-\d{2}$/.test(String(value)) ? formatDate(String(value)) : String(value);
}
