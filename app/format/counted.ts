import { formatCount } from './numbers';

/** What is counted on screen, by its plural, and what one of them is called. */
const ONE = {
  accounts: 'account',
  activiteiten: 'activiteit',
  afspraken: 'afspraak',
  bedragen: 'bedrag',
  cijfers: 'cijfer',
  'collega’s': 'collega',
  deelnames: 'deelname',
  dienstverbanden: 'dienstverband',
  'eerdere waarden': 'eerdere waarde',
  fouten: 'fout',
  gegevens: 'gegeven',
  imports: 'import',
  vervangingen: 'vervanging',
  keuzes: 'keuze',
  kostenposten: 'kostenpost',
  medewerkers: 'medewerker',
  leerlingen: 'leerling',
  mensen: 'persoon',
  minuten: 'minuut',
  regels: 'regel',
  rijen: 'rij',
  scholen: 'school',
  teams: 'team',
  'thema’s': 'thema',
  uurwaarden: 'uurwaarde',
  verwerkingen: 'verwerking',
  vestigingen: 'vestiging',
  voorbeelden: 'voorbeeld',
  wijzigingen: 'wijziging',
} as const;

export type CountedWord = keyof typeof ONE;

/** The word beside a number: `1` is one of them, everything else (nought too) is many. */
export const wordFor = (count: number, word: CountedWord): string => (count === 1 ? ONE[word] : word);

/** A number with its word: `1 regel`, `1.204 regels`. */
export const counted = (count: number, word: CountedWord): string =>
  `${formatCount(count)} ${wordFor(count, word)}`;
