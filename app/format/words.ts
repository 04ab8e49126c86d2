import type { Role } from '~/app/domain/access';
import type { CaoKind, Initiative, LearningKind, ParticipationStatus } from '~/app/domain/activities';
import type {
  CareerPhase,
  ContractType,
  EducationLevel,
  FunctionCategory,
  TeamKind,
} from '~/app/domain/people';

export const ROLE_WORDS: Record<Role, string> = {
  employee: 'medewerker',
  'team-leader': 'leidinggevende',
  hr: 'P&O',
  'school-leader': 'schoolleider',
  board: 'bestuur',
  finance: 'financiën',
  mr: 'MR-lid',
  administrator: 'beheerder',
};

export const FUNCTION_CATEGORY_WORDS: Record<FunctionCategory, string> = {
  teacher: 'leraar',
  support: 'OOP',
  management: 'directie',
  other: 'overig',
};

export const CONTRACT_TYPE_WORDS: Record<ContractType, string> = {
  permanent: 'vast',
  temporary: 'tijdelijk',
  hired: "ingehuurd (zzp'er)",
  agency: 'uitzendkracht',
  trainee: 'LIO of stagiair',
};

export const TEAM_KIND_WORDS: Record<TeamKind, string> = {
  team: 'team',
  'subject-group': 'vakgroep',
  department: 'afdeling',
  section: 'sectie',
  'project-team': 'projectteam',
};

export const LEARNING_KIND_WORDS: Record<LearningKind, string> = {
  work: 'op de werkplek',
  social: 'van en met anderen',
  formal: 'formeel',
};

export const CAO_KIND_WORDS: Record<CaoKind, string> = {
  training: 'formele scholing (a)',
  reflection: 'verbeteren en reflecteren (b)',
  network: 'netwerken en verenigingen (c)',
  literature: 'vakliteratuur (d)',
  other: 'anders',
};

export const INITIATIVE_WORDS: Record<Initiative, string> = {
  own: 'eigen keuze',
  assigned: 'opgedragen',
};

export const PARTICIPATION_STATUS_WORDS: Record<ParticipationStatus, string> = {
  wish: 'wens',
  planned: 'gepland',
  confirmed: 'bevestigd',
  done: 'gedaan',
  evaluated: 'geëvalueerd',
  transferred: 'gedeeld met collega’s',
  cancelled: 'vervallen',
};

export const EDUCATION_LEVEL_WORDS: Record<EducationLevel, string> = {
  none: 'geen startkwalificatie',
  'mbo-1': 'mbo 1',
  'mbo-2': 'mbo 2',
  'mbo-3': 'mbo 3',
  'mbo-4': 'mbo 4',
  'hbo-bachelor': 'hbo-bachelor',
  master: 'master',
  doctorate: 'doctoraat',
};

export const CAREER_PHASE_WORDS: Record<CareerPhase, string> = {
  starter: 'starter',
  developing: 'in ontwikkeling',
  experienced: 'ervaren',
  senior: 'zeer ervaren',
};

/** What is left of a right: `Vervalt` while the school year runs, `Vervallen` once it is over. */
export const lapsesLabel = (ended: boolean): string => (ended ? 'Vervallen' : 'Vervalt');
