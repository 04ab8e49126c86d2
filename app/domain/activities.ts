/** 70:20:10: at the workplace, with and from others, in a formal setting (handbook, "Effectief professionaliseren"). */
export const LEARNING_KINDS = ['work', 'social', 'formal'] as const;
export type LearningKind = (typeof LEARNING_KINDS)[number];

/** Art. 17.1 a-d of the CAO VO 2014; the list is open at the top, hence `other`. */
export const CAO_KINDS = ['training', 'reflection', 'network', 'literature', 'other'] as const;
export type CaoKind = (typeof CAO_KINDS)[number];

/** Who decided on the participation: the employee or the employer (art. 17.7). */
export const INITIATIVES = ['own', 'assigned'] as const;
export type Initiative = (typeof INITIATIVES)[number];

export const PARTICIPATION_STATUSES = [
  'wish',
  'planned',
  'confirmed',
  'done',
  'evaluated',
  'transferred',
  'cancelled',
] as const;
export type ParticipationStatus = (typeof PARTICIPATION_STATUSES)[number];
