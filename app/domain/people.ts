/** The function categories that the rules tell apart (glossary: functiecategorie). */
export const FUNCTION_CATEGORIES = ['teacher', 'support', 'management', 'other'] as const;
export type FunctionCategory = (typeof FUNCTION_CATEGORIES)[number];

/** How somebody is tied to the school; `hired`, `agency` and `trainee` exist without a basic right (D3). */
export const CONTRACT_TYPES = ['permanent', 'temporary', 'hired', 'agency', 'trainee'] as const;
export type ContractType = (typeof CONTRACT_TYPES)[number];

/** The school is the employer, so that its agreement holds. */
export const isInService = (contractType: ContractType): contractType is 'permanent' | 'temporary' =>
  contractType === 'permanent' || contractType === 'temporary';

export const TEAM_KINDS = ['team', 'subject-group', 'department', 'section', 'project-team'] as const;
export type TeamKind = (typeof TEAM_KINDS)[number];

/** Education levels as far as the agreement tells them apart (EVC, start qualification: art. 17.3.3, 17.3.4). */
export const EDUCATION_LEVELS = [
  'none',
  'mbo-1',
  'mbo-2',
  'mbo-3',
  'mbo-4',
  'hbo-bachelor',
  'master',
  'doctorate',
] as const;
export type EducationLevel = (typeof EDUCATION_LEVELS)[number];

export const CAREER_PHASES = ['starter', 'developing', 'experienced', 'senior'] as const;
export type CareerPhase = (typeof CAREER_PHASES)[number];

export const SECTORS = ['VO', 'PO', 'VL'] as const;
export type Sector = (typeof SECTORS)[number];
