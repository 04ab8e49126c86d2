import type { RuleTexts } from './rule-text';

/** Rules about plans, frameworks and accounts: how often they are due. */
export const CYCLE_TEXTS: RuleTexts = {
  frameworks_interval_max: {
    name: 'Termijn voor de professionaliseringskaders',
    meaning: 'Het bestuur stelt de kaders minstens één keer in deze periode vast, in overleg met de P(G)MR.',
  },
  frameworks_horizon: {
    name: 'Looptijd van de professionaliseringskaders',
    meaning: 'De kaders gelden meestal voor deze periode en lopen met het schoolplan mee.',
  },
  collective_plan_interval: {
    name: 'Termijn voor het collectief professionaliseringsplan',
    meaning:
      'De school werkt de kaders één keer in deze periode uit in een collectief plan, in overleg met de PMR.',
  },
  annual_report_interval: {
    name: 'Termijn voor de verantwoording in het jaarverslag',
    meaning:
      'Het bestuur verantwoordt één keer in deze periode in het jaarverslag waaraan de middelen zijn besteed.',
  },
  personal_plan_interval_max: {
    name: 'Termijn voor het persoonlijk professionaliseringsplan',
    meaning:
      'Iedere medewerker maakt minstens één keer in deze periode afspraken met de leidinggevende, op papier.',
  },
  personal_plan_interval: {
    name: 'Termijn voor het persoonlijk ontwikkelingsplan',
    meaning: 'Iedere medewerker maakt één keer in deze periode afspraken met de leidinggevende, op papier.',
  },
  development_conversation_min: {
    name: 'Gesprek over ontwikkeling',
    meaning: 'Zo vaak voeren medewerker en leidinggevende minstens een formeel gesprek over ontwikkeling.',
  },
  knowledge_transfer_slot: {
    name: 'Tijd om kennis te delen',
    meaning: 'Zo vaak is er in het werkoverleg tijd om te delen wat iemand heeft geleerd.',
  },
  evc_repeat_after: {
    name: 'Wachttijd voor een nieuw EVC-traject',
    meaning:
      'Wie hoogstens mbo heeft, krijgt de kans op een EVC-traject: erkenning van wat je al kunt. Na deze periode kan het opnieuw.',
  },
  start_qualification_cost_share_employer: {
    name: 'Kosten van een startkwalificatie voor de werkgever',
    meaning: 'Wie nog geen mbo 2 heeft, krijgt de kans die te halen. Dit deel betaalt de werkgever.',
  },
};
