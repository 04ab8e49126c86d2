import type { RuleTexts } from './rule-text';

/** Criteria of the teacher register, which ended on 1 August 2022. */
export const REGISTER_TEXTS: RuleTexts = {
  re_registration_total_min: {
    name: 'Herregistratie: registeruren in totaal',
    meaning: 'Zoveel registeruren waren minstens nodig om je als leraar opnieuw te registreren.',
  },
  primary_process_min: {
    name: 'Herregistratie: uren voor het primaire proces',
    meaning: 'Zoveel van die uren gingen minstens over het vak, de didactiek of de pedagogiek.',
  },
  subject_content_min: {
    name: 'Herregistratie: uren voor vakinhoud',
    meaning:
      'Zoveel van de uren voor het primaire proces gingen in het vo minstens over de inhoud van het vak.',
  },
  average_per_year: {
    name: 'Registeruren gemiddeld per jaar',
    meaning: 'Zoveel uren per jaar waren gemiddeld genoeg. Het was geen plicht per jaar.',
  },
  ru_per_clock_hour: {
    name: 'Registeruren per klokuur',
    meaning: 'Zoveel telt één klokuur, met aantoonbare voorbereiding en ontwikkeling erbij.',
  },
  'cap_5.5.a_mr_or': {
    name: 'Maximum voor werk in de MR of OR',
    meaning: 'Zoveel registeruren telden hoogstens mee voor werk in de MR of OR (5.5.a).',
  },
  'rate_5.4.e_6.5.a_course_giving': {
    name: 'Scholing ontwikkelen en geven',
    meaning: 'Zoveel telt elk uur dat je zelf scholing ontwikkelt of geeft (5.4.e en 6.5.a), zonder maximum.',
  },
  'cap_6.2.b_exam_discussion': {
    name: 'Maximum voor een examenbespreking',
    meaning: 'Zoveel registeruren telden hoogstens mee voor een examenbespreking (6.2.b).',
  },
  'cap_6.2.e_committee': {
    name: 'Maximum voor een commissie buiten de school',
    meaning:
      'Zoveel registeruren telden hoogstens mee voor een commissie buiten de school (6.2.e). Rode Draad leest dit als: per jaar.',
  },
  'rate_6.4.a_union_meeting': {
    name: 'Vergadering van vakbond of vakvereniging',
    meaning: 'Zoveel telde een vergadering mee (6.4.a).',
  },
  'cap_6.4.c_board_seat': {
    name: 'Maximum voor een bestuursfunctie in het onderwijs',
    meaning: 'Zoveel registeruren telden hoogstens mee voor een bestuursfunctie (6.4.c).',
  },
  'rate_7.4.a_7.4.b_article': {
    name: 'Geplaatst artikel',
    meaning: 'Zoveel registeruren telde een artikel dat is geplaatst (7.4.a en 7.4.b).',
  },
  'min_words_7.4.a_7.4.b': {
    name: 'Kleinste lengte van een artikel',
    meaning: 'Zo lang moest een artikel minstens zijn om mee te tellen (7.4.a en 7.4.b).',
  },
  cap_first_aid: {
    name: 'Maximum voor EHBO',
    meaning: 'Zoveel registeruren telden hoogstens mee voor EHBO.',
  },
  first_aid_repeat: {
    name: 'Termijn om EHBO te herhalen',
    meaning: 'Na deze tijd moest de cursus EHBO worden herhaald.',
  },
  share_english_course_as_subject: {
    name: 'Cursus Engels in het tweetalig onderwijs',
    meaning:
      'Dit deel van een cursus Engels telde als vakinhoud voor wie een ander vak geeft. Over de andere helft zegt de bron niets.',
  },
  min_level_eqf: {
    name: 'Laagste niveau van scholing',
    meaning:
      'Scholing had minstens dit niveau van het Europese kader (NLQF). Niveau 6 is hbo-bachelor. Lager mocht als het aantoonbaar hielp.',
  },
};
