import type { RuleTexts } from './rule-text';

/** Rules of the basic right in secondary schools. */
export const BASIC_RIGHT_TEXTS: RuleTexts = {
  basic_right: {
    name: 'Basisrecht',
    meaning: 'Wat deze groep per schooljaar aan uren en geld krijgt voor eigen professionalisering.',
  },
  basic_right_hours: {
    name: 'Basisrecht in uren',
    meaning:
      'Zoveel uren mag iemand met een volledige baan in een schooljaar besteden aan eigen professionalisering. Het is een minimum: de school mag meer geven.',
  },
  basic_right_money: {
    name: 'Basisrecht in geld',
    meaning:
      'Zoveel geld mag iemand met een volledige baan in een schooljaar besteden aan eigen professionalisering. Het is een minimum: de school mag meer geven.',
  },
  basic_right_hours_extra: {
    name: 'Extra uren voor OOP',
    meaning:
      'Zoveel uren kan OOP erbij krijgen, boven op het basisrecht. Dat kan alleen met een professionaliseringsplan.',
  },
  carry_over_default: {
    name: 'Wat vanzelf meegaat naar het volgende jaar',
    meaning:
      'Het deel van het ongebruikte basisrecht dat zonder afspraak meegaat naar het volgende schooljaar. De rest vervalt op 31 juli.',
  },
  carry_over_by_agreement: {
    name: 'Wat met een afspraak meegaat naar het volgende jaar',
    meaning: 'Met een afspraak mag ongebruikt basisrecht mee naar een volgend schooljaar.',
  },
  saving_years_max: {
    name: 'Hoe lang je mag sparen',
    meaning: 'Zoveel jaar mag iemand het eigen budget opsparen, in overleg met de werkgever.',
  },
  own_choice: {
    name: 'Eigen keuze',
    meaning: 'Iemand kiest zelf waaraan het basisrecht wordt besteed.',
  },
  consent_needed_for_assigned_from_basic_right: {
    name: 'Akkoord bij opgedragen scholing',
    meaning:
      'Opgedragen scholing mag alleen ten laste van het basisrecht komen als de medewerker daarmee akkoord gaat.',
  },
  assigned_cost_share_employer: {
    name: 'Kosten van opgedragen scholing voor de werkgever',
    meaning: 'Dit deel van de tijd en het geld van opgedragen scholing betaalt de werkgever.',
  },
  assigned_pro_rata: {
    name: 'Opgedragen scholing naar de omvang van de baan',
    meaning:
      'Of de tijd en het geld voor opgedragen scholing kleiner worden voor wie in deeltijd werkt. Bij "nee" krijgt iedereen de volle tijd en het volle bedrag.',
  },
  assigned_inside_annual_task: {
    name: 'Opgedragen scholing binnen de jaartaak',
    meaning: 'Opgedragen scholing telt mee in de jaartaak en komt daar niet bovenop.',
  },
  task_policy_floor: {
    name: 'Ondergrens in het taakbeleid',
    meaning:
      'In het taakbeleid moeten minstens de uren van het basisrecht te vinden zijn: in onderdeel d, of herkenbaar in andere onderdelen.',
  },
  account_afterwards_in_conversation_cycle: {
    name: 'Verantwoording achteraf',
    meaning: 'Iemand vertelt achteraf in de gesprekkencyclus hoe de uren zijn gebruikt.',
  },
  full_time_annual_hours: {
    name: 'Volledige jaartaak',
    meaning: 'Zoveel uren telt de jaartaak van iemand met een volledige baan.',
  },
};
