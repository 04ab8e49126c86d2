import { CAO_KINDS, INITIATIVES, LEARNING_KINDS, PARTICIPATION_STATUSES } from '~/app/domain/activities';
import { CAREER_PHASES, CONTRACT_TYPES, EDUCATION_LEVELS, FUNCTION_CATEGORIES } from '~/app/domain/people';
import {
  CAO_KIND_WORDS,
  CAREER_PHASE_WORDS,
  CONTRACT_TYPE_WORDS,
  EDUCATION_LEVEL_WORDS,
  FUNCTION_CATEGORY_WORDS,
  INITIATIVE_WORDS,
  LEARNING_KIND_WORDS,
  PARTICIPATION_STATUS_WORDS,
} from '~/app/format/words';
import type { ImportField } from './import-types';
import { normalise } from './normalise';

/** A field whose values are ours: what they are called, and by which words a file may mean them. */
export interface ValueField {
  values: readonly string[];
  words: Readonly<Record<string, string>>;
  /** The first pattern that fits decides; `null` says that it has to be asked. */
  patterns: [RegExp, string | null][];
}

// Patterns see the value in lower case, without diacritics, punctuation as single spaces.
const VALUE_FIELDS: Partial<Record<ImportField, ValueField>> = {
  functionCategory: {
    values: FUNCTION_CATEGORIES,
    words: FUNCTION_CATEGORY_WORDS,
    patterns: [
      [
        /ondersteun|assistent|secretar|administrat|concierge|toa\b|technisch onderwijs|receptie|receptionist|telefonist|\bict\b|systeembeheer|applicatie|rooster|mediathe|bibliothe|schoonma|kantine|catering|boekhoud|controller|facilitair|huismeester|onderhoud|orthopedagoog|psycholoog|logoped|verzuim|surveillant|portier|medewerker|beheerder|\b(oop|obp)\b|\bhrm?\b|\bp o\b|salaris|kwaliteitszorg|beleid|communicatie|financ/,
        'support',
      ],
      [
        /direct(eur|ie|rice)|rector|bestuur|teamleid|afdelingsleid|schoolleid|locatieleid|vestigingsleid|sectorleid|\bmt\b|\bdir\b|adjunct|management/,
        'management',
      ],
      [
        /docent|leraar|lerares|leerkracht|intern begeleid|\bib( er)?\b|teacher|\bop\b|onderwijzend|onderwijsgevend|^(la|lb|lc|ld|le)$|^(schaal )?l ?(10|11|12|13|14|15)$|\blio\b|leraren/,
        'teacher',
      ],
      [/^(overig|overige|anders|other)/, 'other'],
    ],
  },
  contractType: {
    values: CONTRACT_TYPES,
    words: CONTRACT_TYPE_WORDS,
    patterns: [
      [
        /zzp|freelance|inhuur|ingehuurd|inlening|extern|pnil|detacher|zelfstandig|niet in loondienst/,
        'hired',
      ],
      [/uitzend|payroll/, 'agency'],
      [/\blio\b|stagiair|stage|in opleiding|trainee/, 'trainee'],
      [/\bonbepaald|^vast|\bvast(e)? (dienst|aanstelling|contract|benoem)|^(v|o|permanent)$/, 'permanent'],
      [
        /tijdelijk|\bbepaald|vervang|^(t|b|temporary)$|uitzicht op vast|jaarcontract|min max|oproep/,
        'temporary',
      ],
    ],
  },
  educationLevel: {
    values: EDUCATION_LEVELS,
    words: EDUCATION_LEVEL_WORDS,
    patterns: [
      [/\bphd\b|\bdr\b|doctor|promotie|gepromoveerd/, 'doctorate'],
      [/master|\bwo\b|universit|doctoraal|\bdrs\b|eerstegraads|^ma$|^msc$/, 'master'],
      [/\bhbo\b|bachelor|tweedegraads|\bpabo\b|^ba$|^bsc$|associate degree/, 'hbo-bachelor'],
      [/\bmbo\D*4/, 'mbo-4'],
      [/\bmbo\D*3/, 'mbo-3'],
      [/\bmbo\D*2/, 'mbo-2'],
      [/\bmbo\D*1/, 'mbo-1'],
      [/^geen|zonder startkwalificatie|\bvmbo\b|\bmavo\b|\blbo\b|basisonderwijs/, 'none'],
    ],
  },
  careerPhase: {
    values: CAREER_PHASES,
    words: CAREER_PHASE_WORDS,
    patterns: [
      [/start|beginn|junior|inductie/, 'starter'],
      [/zeer ervaren|senior|expert|excellent/, 'senior'],
      [/ontwikkel|basisbekwaam|medior|gevorderd/, 'developing'],
      [/ervaren|vakbekwaam/, 'experienced'],
    ],
  },
  learningKind: {
    values: LEARNING_KINDS,
    words: LEARNING_KIND_WORDS,
    patterns: [
      [/^(70|0 7)( ?%)?$|^70\b/, 'work'],
      [/^(20|0 2)( ?%)?$|^20\b/, 'social'],
      [/^(10|0 1)( ?%)?$|^10\b/, 'formal'],
      [/werkplek|praktijk|on the job|door te doen|door doen|\bwerk\b|ervaren|experience/, 'work'],
      [/anderen|sociaal|social|collega|collegia|coach|intervisie|mentor|feedback|samen/, 'social'],
      [/formeel|formal|cursus|training|opleiding|scholing|studie|workshop|conferentie/, 'formal'],
    ],
  },
  caoKind: {
    values: CAO_KINDS,
    words: CAO_KIND_WORDS,
    patterns: [
      [
        /^a$|^a |\(a\)|^17 1 a|formeel|formele|cursus|training|opleiding|scholing|workshop|studiedag/,
        'training',
      ],
      [/^b$|^b |^17 1 b|reflect|intervisie|coach|lesbezoek|verbeter|feedback|collegiale/, 'reflection'],
      [/^c$|^c |^17 1 c|netwerk|vereniging|vakgroep|congres|conferentie/, 'network'],
      [/^d$|^d |^17 1 d|literatuur|zelfstudie|lezen|boek|artikel|tijdschrift/, 'literature'],
      [/^anders|^overig|^other|project|innovatie|stage/, 'other'],
    ],
  },
  initiative: {
    values: INITIATIVES,
    words: INITIATIVE_WORDS,
    patterns: [
      [
        /opgedragen|verplicht|opdracht|toegewezen|werkgever|^school|directie|leidinggevende|assigned|collectief/,
        'assigned',
      ],
      [/eigen|zelf|vrij|own|medewerker|werknemer|docent|individueel|persoonlijk/, 'own'],
    ],
  },
  status: {
    values: PARTICIPATION_STATUSES,
    words: PARTICIPATION_STATUS_WORDS,
    patterns: [
      [
        /vervallen|geannuleerd|annul|afgezegd|ingetrokken|afgewezen|niet (gevolgd|door|gedaan|afgerond)|cancel|gestopt/,
        'cancelled',
      ],
      [/gedeeld|overgedragen|transfer/, 'transferred'],
      [/(ge)?evalu/, 'evaluated'],
      [
        /^(gedaan|gevolgd|afgerond|voltooid|gerealiseerd|deelgenomen|behaald|geslaagd|klaar|done|gereed|afgesloten|afgemeld|geweest)/,
        'done',
      ],
      [/bevestigd|goedgekeurd|akkoord|toegekend|lopend|bezig|gestart|loopt|confirmed/, 'confirmed'],
      [/gepland|ingepland|aangemeld|ingeschreven|planned|open|nog te/, 'planned'],
      [/wens|idee|aangevraagd|aanvraag|voorstel|wish/, 'wish'],
    ],
  },
};

export function valueField(field: ImportField): ValueField | undefined {
  return VALUE_FIELDS[field];
}

const YES = /^(ja|j|yes|y|x|1|waar|true|v)$/;
const NO = /^(nee|n|no|0|onwaar|false)$/;

/** Which of our values a word of the file stands for; null when nobody can tell. */
export function guessValue(field: ImportField, written: string, header: string): string | null {
  const definition = VALUE_FIELDS[field];
  const text = normalise(written);
  if (!definition || text === '') return null;
  const exact = definition.values.find(
    (value) => normalise(value) === text || normalise(definition.words[value] ?? '') === text,
  );
  if (exact) return exact;
  const answer = fromYesOrNo(field, text, normalise(header));
  if (answer) return answer;
  const fits = definition.patterns.find(([pattern]) => pattern.test(text));
  if (
    field === 'functionCategory' &&
    fits?.[1] === 'management' &&
    /docent|leraar|lera(re)?s|leerkracht/.test(text)
  )
    return null;
  return fits?.[1] ?? null;
}

const LONGEST_ENDING = 4;

/**
 * Whether a guess rests on a part of a word only: `gastdocent` holds `docent`, but so would a guest. A word that
 * starts with what we know and has a short ending, such as `teamleider` or `docenten`, is understood.
 */
export function isDoubtfulValue(field: ImportField, written: string, header: string): boolean {
  const definition = VALUE_FIELDS[field];
  const text = normalise(written);
  if (!definition || guessValue(field, written, header) === null) return false;
  const isOurs = definition.values.some(
    (value) => normalise(value) === text || normalise(definition.words[value] ?? '') === text,
  );
  if (isOurs || fromYesOrNo(field, text, normalise(header))) return false;
  const deciding = definition.patterns.find(([pattern]) => pattern.test(text))?.[0];
  return deciding !== undefined && !holdsAsWord(text, deciding);
}

function holdsAsWord(text: string, pattern: RegExp): boolean {
  for (const match of text.matchAll(new RegExp(pattern.source, 'g'))) {
    const end = match.index + match[0].length;
    const ending = /^[a-z]*/.exec(text.slice(end))?.[0].length ?? 0;
    const startsWord = match.index === 0 || text[match.index - 1] === ' ';
    if (startsWord && (/[^a-z]$/.test(match[0]) || ending <= LONGEST_ENDING)) return true;
  }
  return false;
}

/** "Opgedragen: ja" and "Afgerond: nee" say what the header names. */
function fromYesOrNo(field: ImportField, text: string, header: string): string | null {
  const yes = YES.test(text);
  if (!yes && !NO.test(text)) return null;
  if (field === 'initiative') {
    const named = guessValue('initiative', header.replace(/ of .*/, ''), '');
    if (named === null || / of /.test(header)) return null;
    return yes ? named : named === 'own' ? 'assigned' : 'own';
  }
  if (field === 'status' && /afgerond|gevolgd|gedaan|voltooid/.test(header)) return yes ? 'done' : 'planned';
  return null;
}

/** The value that somebody names in a mapping: ours, or its Dutch word; '' leaves the cell out. */
export function findOurValue(field: ImportField, named: string): string | null {
  const definition = VALUE_FIELDS[field];
  if (!definition) return null;
  const wanted = normalise(named);
  if (wanted === '') return '';
  return (
    definition.values.find(
      (value) => normalise(value) === wanted || normalise(definition.words[value] ?? '') === wanted,
    ) ?? guessValue(field, named, '')
  );
}
