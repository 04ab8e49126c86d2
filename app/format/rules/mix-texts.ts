import type { RuleTexts } from './rule-text';

/** The guideline of 70-20-10. */
export const MIX_TEXTS: RuleTexts = {
  mix_work: {
    name: '70-20-10: leren op de werkplek',
    meaning: 'Richtlijn voor het deel van de tijd waarin mensen leren door het werk zelf te doen. Geen norm.',
  },
  mix_social: {
    name: '70-20-10: leren van en met anderen',
    meaning: 'Richtlijn voor het deel van de tijd waarin mensen van en met elkaar leren. Geen norm.',
  },
  mix_formal: {
    name: '70-20-10: formeel leren',
    meaning: 'Richtlijn voor het deel van de tijd dat naar cursussen en opleidingen gaat. Geen norm.',
  },
};
