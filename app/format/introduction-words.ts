import type {
  ASSESSMENT_DECISIONS,
  COUNCIL_BODIES,
  COUNCIL_OUTCOMES,
  COUNCIL_RIGHTS,
  IntroductionFinding,
  IntroductionPart,
} from '~/app/domain/introduction';

export const PART_TITLES: Readonly<Record<IntroductionPart, string>> = {
  assessment: 'Gegevensbeschermingsbeoordeling (DPIA)',
  'council-rules': 'PMR over regels voor gegevens van personeel',
  'council-system': 'PMR over een systeem waarmee personeel te volgen is',
  'staff-text': 'Tekst voor het personeel',
};

export const DECISION_WORDS: Readonly<Record<(typeof ASSESSMENT_DECISIONS)[number], string>> = {
  start: 'beginnen',
  'start-with-measures': 'beginnen, met extra maatregelen',
  'do-not-start': 'niet beginnen',
};

export const BODY_WORDS: Readonly<Record<(typeof COUNCIL_BODIES)[number], string>> = {
  pmr: 'PMR',
  pgmr: 'P(G)MR',
  mr: 'MR',
  gmr: 'GMR',
};

export const COUNCIL_RIGHT_WORDS: Readonly<Record<(typeof COUNCIL_RIGHTS)[number], string>> = {
  consent: 'instemming',
  advice: 'advies',
  consultation: 'overleg',
  information: 'informatie',
  initiative: 'initiatief',
};

export const OUTCOME_WORDS: Readonly<Record<(typeof COUNCIL_OUTCOMES)[number], string>> = {
  pending: 'nog geen besluit',
  positive: 'positief',
  conditional: 'positief, met voorwaarden',
  negative: 'negatief',
};

const SENTENCES: Readonly<Record<IntroductionPart, Readonly<Record<string, string>>>> = {
  assessment: {
    missing: 'De school heeft nog geen gegevensbeschermingsbeoordeling (DPIA) vastgelegd.',
    undecided: 'Bij de gegevensbeschermingsbeoordeling (DPIA) ontbreekt het besluit, of de datum ervan.',
    refused: 'In de gegevensbeschermingsbeoordeling (DPIA) staat: niet beginnen.',
    'basis-open': 'De functionaris gegevensbescherming heeft de grondslag in de DPIA nog niet bevestigd.',
  },
  'council-rules': {
    missing: 'Er is geen besluit van de PMR over regels voor gegevens van personeel.',
    pending: 'De PMR heeft nog niet besloten over regels voor gegevens van personeel.',
    refused: 'De PMR was tegen de regels voor gegevens van personeel.',
    'other-right': 'Over regels voor gegevens van personeel is de PMR niet om instemming gevraagd.',
    'no-date': 'Bij het besluit van de PMR over regels voor gegevens van personeel ontbreekt de datum.',
  },
  'council-system': {
    missing: 'Er is geen besluit van de PMR over een systeem waarmee personeel te volgen is.',
    pending: 'De PMR heeft nog niet besloten over een systeem waarmee personeel te volgen is.',
    refused: 'De PMR was tegen een systeem waarmee personeel te volgen is.',
    'other-right': 'Over een systeem waarmee personeel te volgen is, is de PMR niet om instemming gevraagd.',
    'no-date':
      'Bij het besluit van de PMR over een systeem waarmee personeel te volgen is, ontbreekt de datum.',
  },
  'staff-text': {
    missing: 'Er is nog geen tekst voor het personeel over wat Rode Draad met hun gegevens doet.',
    'not-told': 'De tekst voor het personeel is nog niet bekendgemaakt.',
  },
};

/** What is missing, as a sentence. */
export const introductionSentence = ({ check, reason }: IntroductionFinding): string =>
  SENTENCES[check][reason.code] ?? `${PART_TITLES[check]} is niet klaar.`;
