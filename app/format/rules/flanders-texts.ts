import type { RuleTexts } from './rule-text';

/** Rules of the Flemish decree on quality. */
export const FLANDERS_TEXTS: RuleTexts = {
  plan_interval: {
    name: 'Termijn voor het professionaliseringsplan',
    meaning:
      'Een instelling maakt één keer in deze periode een professionaliseringsplan. Het lokaal comité keurt het goed.',
  },
  funding_reference_date: {
    name: 'Teldatum voor de middelen',
    meaning: 'Op deze dag worden de organieke betrekkingen geteld waarop de middelen berusten.',
  },
  funding_per_organic_post: {
    name: 'Bedrag per organieke betrekking',
    meaning:
      'Zoveel krijgt een instelling per organieke betrekking. Het bedrag verschilt per onderwijsniveau.',
  },
  reserve_max: {
    name: 'Grootste reserve',
    meaning:
      'Dit deel van de middelen van een jaar mag een instelling hoogstens bewaren. De rest gaat terug.',
  },
  instalments: {
    name: 'Uitbetaling in delen',
    meaning: 'De middelen van een jaar worden in twee delen uitbetaald.',
    parts: ['eind februari', 'eind juni'],
  },
};
