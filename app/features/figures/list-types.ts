import type { LearningKind } from '~/app/domain/activities';
import type { IsoDate } from '~/app/domain/dates';
import type { FunctionCategory } from '~/app/domain/people';
import type { RightAmounts } from './rights-types';

/** One person's rights, for the list. */
export interface RightsListRow {
  employeeId: string;
  number: string | null;
  name: string;
  categories: FunctionCategory[];
  fte: number;
  team: string | null;
  leader: string | null;
  hours: RightAmounts;
  money: RightAmounts;
  /** What is left of the money is kept for later years without an agreement. */
  saves: boolean;
  /** Search parameters of the figures: `persoon=...`. */
  scope: string;
}

export interface ParticipationListRow {
  id: string;
  activityId: string;
  title: string;
  employeeId: string;
  employee: string;
  team: string | null;
  category: FunctionCategory;
  theme: string | null;
  learningKind: LearningKind;
  caoKind: string;
  initiative: 'own' | 'assigned';
  status: string;
  heldOn: IsoDate | null;
  hoursPlanned: number;
  hoursRealised: number;
  moneyPlanned: number;
  moneyRealised: number;
  /** Charged to the basic right. */
  hoursCharged: number;
  moneyCharged: number;
}

export interface StaffListRow {
  jobId: string;
  employeeId: string;
  number: string | null;
  name: string;
  category: FunctionCategory;
  functionName: string;
  fte: number;
  contractType: string;
  from: IsoDate;
  to: IsoDate | null;
  location: string | null;
  team: string | null;
  leader: string | null;
}
