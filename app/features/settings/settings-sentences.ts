import type { Refusal } from './settings-entry.server';

/** Why an entry is refused, at which field, and what to do. */
export const REFUSAL_SENTENCES: Record<Refusal, { field: string | null; sentence: string }> = {
  'unknown-school': { field: null, sentence: 'Deze school is er niet meer. Open de pagina opnieuw.' },
  'unknown-employee': {
    field: 'employeeId',
    sentence: 'Deze medewerker werkt niet op deze school. Kies iemand uit de lijst.',
  },
  'unknown-entry': { field: null, sentence: 'Deze regel is er niet (meer). Open de pagina opnieuw.' },
  'already-countered': { field: null, sentence: 'Deze regel was al ingetrokken. Er is niets veranderd.' },
  'not-positive': { field: 'cents', sentence: 'Dit bedrag moet meer dan nul zijn.' },
  'not-whole': {
    field: 'cents',
    sentence: 'Dit bedrag is te groot of te precies. Gebruik hoogstens twee decimalen.',
  },
  'one-of-two-values': { field: 'unit', sentence: 'Kies of dit bedrag per uur of per jaar is.' },
  'no-source': { field: 'source', sentence: 'Vul in waar dit bedrag vandaan komt.' },
  'expires-too-early': {
    field: 'expiresOn',
    sentence:
      'De laatste dag moet na 31 juli van dat schooljaar liggen. Laat leeg voor het eind van het volgende schooljaar.',
  },
  'still-to-come': {
    field: 'on',
    sentence: 'Deze dag moet nog komen. Kies vandaag of een dag die al is geweest.',
  },
  'not-a-leader': {
    field: 'leaderId',
    sentence: 'Deze collega leidt op deze school niemand. Kies een leidinggevende uit de lijst.',
  },
  'unknown-substitute': {
    field: 'substituteId',
    sentence: 'Deze collega werkt niet op deze school. Kies iemand uit de lijst.',
  },
  'already-arranged': {
    field: 'from',
    sentence:
      'Deze collega vervangt al op een of meer van deze dagen. Trek dat eerst in, of kies andere dagen.',
  },
  'year-closed': {
    field: 'fromYear',
    sentence:
      'Dit schooljaar is afgesloten. Wat meeging en wat verviel, ligt vast en verandert niet meer. Een afspraak maken of intrekken kan alleen voor een schooljaar dat nog open is.',
  },
};
