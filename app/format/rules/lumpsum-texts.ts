import type { RuleTexts } from './rule-text';

const SCHOOL_GROUPS = ['schoolgroep 1', 'schoolgroep 2', 'schoolgroep 3', 'schoolgroep 4'];

/** Rules about the 10% of the personnel lumpsum and the amounts behind it. */
export const LUMPSUM_TEXTS: RuleTexts = {
  min_share_personnel_lumpsum: {
    name: 'Deel van de personele lumpsum voor professionalisering',
    meaning:
      'Minstens dit deel van de personele lumpsum gaat naar professionalisering, tijd en geld samen. De cao zegt niet welk jaar, welk niveau en welke waarde van een uur.',
  },
  personnel_share_of_lumpsum: {
    name: 'Personeel deel van de bekostiging',
    meaning:
      'Dit deel van de hele bekostiging was vroeger voor personeel. Het dient alleen als schatting: sinds 2022 is er geen officiële verdeling meer.',
  },
  gpl: {
    name: 'Gemiddelde personeelslast',
    meaning: 'Wat een volledige formatieplaats volgens het Rijk in een kalenderjaar kost.',
  },
  'gpl_group1|2|3|4': {
    name: 'Gemiddelde personeelslast per schoolgroep',
    meaning:
      'Wat een volledige formatieplaats volgens het Rijk in een kalenderjaar kost. Groep 1 is mavo, vbo en praktijkonderwijs, 2 vwo en havo, 3 havo en mavo (met of zonder vwo), 4 brede scholen met vbo.',
    parts: SCHOOL_GROUPS,
  },
  'base_funding_main|side|pupil_low|pupil_high': {
    name: 'Basisbekostiging',
    meaning:
      'De bedragen van de basisbekostiging: per hoofdvestiging, per nevenvestiging en per leerling. Er is geen apart deel voor personeel.',
    parts: ['hoofdvestiging', 'nevenvestiging', 'leerling, laag tarief', 'leerling, hoog tarief'],
  },
};
