import type {
  EmployeesTable,
  JobLeadersTable,
  JobsTable,
  LocationsTable,
  TeamMembershipsTable,
  TeamsTable,
} from '~/db/tables';

/** What is stored, as far as a staff import looks at it. */
export interface StaffState {
  boardId: string;
  schoolId: string;
  dataVersion: number;
  /** Of the whole board: a number or an address is one person's. */
  employees: EmployeesTable[];
  /** Of this school, as are all that follow. */
  jobs: JobsTable[];
  leaders: JobLeadersTable[];
  teams: TeamsTable[];
  memberships: TeamMembershipsTable[];
  locations: LocationsTable[];
}
