import type { IntroductionStory } from '~/seeds/support/story';

const decision = { body: 'pmr', right: 'consent', outcome: 'positive', remark: '' } as const;

/** A school that laid down everything before it began; the people and files are invented. */
export const complete = (board: string): IntroductionStory => ({
  assessment: {
    controller: board,
    officer: 'Wendelmoet Aartsma',
    assessedOn: '2022-06-14',
    basisConfirmed: true,
    decision: 'start-with-measures',
    remark: 'Elk jaar in juni samen met de FG nalopen wie welke rol heeft.',
  },
  'council-rules': { ...decision, decidedOn: '2022-06-21', document: 'besluit PMR privacyreglement.pdf' },
  'council-system': { ...decision, decidedOn: '2022-06-21', document: 'besluit PMR Rode Draad.pdf' },
  madeKnownOn: '2022-08-22',
});

/** A school that is halfway: the assessment waits for the officer, the PMR for one of its two decisions. */
export const halfway = (board: string): IntroductionStory => ({
  assessment: {
    controller: board,
    officer: 'Wendelmoet Aartsma',
    assessedOn: null,
    basisConfirmed: false,
    decision: null,
    remark: '',
  },
  'council-rules': { ...decision, decidedOn: '2022-09-06', document: 'besluit PMR privacyreglement.pdf' },
  'council-system': {
    ...decision,
    outcome: 'pending',
    decidedOn: null,
    document: '',
    remark: 'Staat op de agenda van de volgende vergadering.',
  },
});
