import type { RuleTexts } from './rule-text';

/** Rules of the agreement for primary schools. */
export const PO_TEXTS: RuleTexts = {
  individual_budget: {
    name: 'Individueel budget',
    meaning: 'Zoveel geld mag iemand in een kalenderjaar besteden aan eigen professionalisering.',
  },
  hours_per_working_week: {
    name: 'Uren per werkweek',
    meaning:
      'Zoveel uren per werkweek zijn er voor professionalisering bij een volledige baan. De uren mogen samen worden genomen.',
  },
  hours_per_year: {
    name: 'Uren per jaar',
    meaning: 'Zoveel uren per jaar zijn er voor professionalisering bij een volledige baan.',
  },
  unspent_to_general_budget_after: {
    name: 'Termijn voor ongebruikt geld',
    meaning: 'Geld dat na deze tijd niet is gebruikt, gaat naar het algemene scholingsbudget van de school.',
  },
  register_enrolment_mandatory: {
    name: 'Inschrijving in het schoolleidersregister verplicht',
    meaning:
      'Een directeur en een adjunct-directeur schrijven zich in. De werkgever vergoedt de kosten van registratie.',
  },
  re_registration_interval: {
    name: 'Termijn voor herregistratie van schoolleiders',
    meaning: 'Na deze tijd laat een schoolleider zich opnieuw registreren.',
  },
  re_registration_interval_by_register: {
    name: 'Termijn voor herregistratie volgens het register',
    meaning:
      'Na deze tijd laat een schoolleider zich opnieuw registreren, volgens pagina’s van het register zelf.',
  },
  starter_and_leader_grant: {
    name: 'Subsidie voor starters en schoolleiders',
    meaning:
      'Het bedrag per leerling voor professionalisering en begeleiding van starters en schoolleiders. Het bestuur beslist samen met de personeelsgeleding van de MR.',
  },
  budget_average_per_fte: {
    name: 'Gemiddeld scholingsbudget van de school',
    meaning:
      'Zoveel geld is er gemiddeld op school. De een mag meer krijgen dan de ander; het is geen persoonlijk recht.',
  },
  professionalisation_funds_index: {
    name: 'Verhoging van de middelen voor professionalisering',
    meaning: 'Met dit deel gingen de middelen voor professionalisering omhoog.',
  },
  starter_extra_hours: {
    name: 'Extra uren voor starters',
    meaning:
      'Zoveel uren krijgt een startende leraar erbij voor duurzame inzetbaarheid. Dit staat los van de uren voor professionalisering en is niet te sparen.',
  },
};
