import type { ImportField } from './import-types';

export interface FieldDefinition {
  field: ImportField;
  /** The header in our own exports, and the name on screen. */
  label: string;
  /** Other headers for it: of HR systems (AFAS, Visma Raet, ADP) and of lists kept by hand. */
  synonyms: string[];
}

/** Who a row is about; in staff lists and lists of activities alike. */
export const PERSON_FIELDS: FieldDefinition[] = [
  {
    field: 'employeeNumber',
    label: 'Personeelsnummer',
    synonyms: [
      'persnr',
      'pers nr',
      'personeelsnr',
      'personeels nr',
      'medewerkernummer',
      'medewerkersnummer',
      'medewerkernr',
      'medewerker nr',
      'medewerker code',
      'werknemernummer',
      'werknemersnummer',
      'werknemernr',
      'registratienummer',
      'registratienr',
      'medewerker id',
      'medewerkerid',
      'employee number',
      'employee id',
      'pers nummer',
      'personeel id',
      'stamnummer',
      'personeelscode',
    ],
  },
  {
    field: 'firstName',
    label: 'Voornaam',
    synonyms: ['roepnaam', 'voornamen', 'voorletters', 'initialen', 'first name', 'voorn'],
  },
  {
    field: 'infix',
    label: 'Tussenvoegsel',
    synonyms: [
      'tussenvoegsels',
      'voorvoegsel',
      'voorvoegsels',
      'tussenv',
      'voorv',
      'tv',
      'tsv',
      'vv',
      'geboortenaam voorvoegsel',
      'voorvoegsel geboortenaam',
      'voorvoegsel achternaam',
    ],
  },
  {
    field: 'lastName',
    label: 'Achternaam',
    synonyms: ['familienaam', 'geboortenaam', 'eigennaam', 'gebruiksnaam', 'last name', 'surname', 'achtern'],
  },
  {
    field: 'fullName',
    label: 'Naam',
    synonyms: [
      'volledige naam',
      'naam medewerker',
      'medewerker naam',
      'medewerkernaam',
      'medewerker',
      'naam werknemer',
      'werknemer',
      'collega',
      'naam collega',
      'weergavenaam',
      'naam voluit',
      'docent',
      'deelnemer',
      'naam deelnemer',
      'naam docent',
      'wie',
      'persoon',
      'personeelslid',
      'full name',
      'employee',
    ],
  },
  {
    field: 'email',
    label: 'E-mail',
    synonyms: [
      'email',
      'e mailadres',
      'emailadres',
      'mail',
      'mailadres',
      'e mail werk',
      'email werk',
      'zakelijk e mailadres',
      'werk e mail',
      'e mailadres werk',
      'upn',
      'e mail zakelijk',
    ],
  },
];
