import type { IsoDate } from '~/app/domain/dates';
import { groupBy } from '~/app/domain/maps';
import { SchoolYear } from '~/app/domain/school-year';
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
import type { BoardDb } from '~/db/scope.server';
import type { EmployeesTable, ImportKind } from '~/db/tables';
import { fieldLabel } from './fields';
import type { GivenRow } from './given-rows';
import { loadActivityState, loadStaffState } from './import-queries.server';
import type { ImportField } from './import-types';
import { nameOf } from './people-index';
import { fullName } from './person-names';
import { teamsOn } from './plan-memberships';

/** Every job of a school as a row under the headers that an import knows; teams and leaders as on that day. */
export async function exportStaff(board: BoardDb, schoolId: string, date: IsoDate): Promise<GivenRow[]> {
  const state = await loadStaffState(board, schoolId);
  const employees = new Map(state.employees.map((employee) => [employee.id, employee]));
  const memberships = groupBy(state.memberships, (one) => one.employee_id);
  const leaders = groupBy(state.leaders, (one) => one.job_id);
  const teams = new Map(state.teams.map((team) => [team.id, team.name]));
  const locations = new Map(state.locations.map((location) => [location.id, location.code]));
  const rows = state.jobs.map((job) => {
    const employee = employees.get(job.employee_id) as EmployeesTable;
    const led = [...(leaders.get(job.id) ?? [])]
      .sort((a, b) => (a.valid_from < b.valid_from ? -1 : 1))
      .at(-1);
    const leader = led && employees.get(led.leader_id);
    return labelled('staff', {
      employeeNumber: employee.employee_number,
      firstName: employee.first_name,
      infix: employee.infix,
      lastName: employee.last_name,
      email: employee.email,
      functionName: job.function_name,
      functionCategory: FUNCTION_CATEGORY_WORDS[job.function_category],
      fte: job.fte / 10_000,
      scale: job.scale,
      contractType: CONTRACT_TYPE_WORDS[job.contract_type],
      validFrom: job.valid_from,
      validTo: job.valid_to,
      jobNumber: job.job_number,
      location: (job.location_id && locations.get(job.location_id)) ?? null,
      teams: teamsOn(memberships.get(employee.id) ?? [], date, (id) => teams.get(id) ?? null),
      leader: leader ? (leader.employee_number ?? leader.email ?? fullName(nameOf(leader))) : null,
      educationLevel: employee.education_level && EDUCATION_LEVEL_WORDS[employee.education_level],
      careerPhase: employee.career_phase && CAREER_PHASE_WORDS[employee.career_phase],
    });
  });
  return sorted(rows, ['Achternaam', 'Voornaam', 'Personeelsnummer', 'Dienstverbandnummer', 'Begindatum']);
}

/** Every participation of a school as a row under the headers that an import knows. */
export async function exportActivities(board: BoardDb, schoolId: string): Promise<GivenRow[]> {
  const state = await loadActivityState(board, schoolId);
  const employees = new Map(state.employees.map((employee) => [employee.id, employee]));
  const activities = new Map(state.activities.map((activity) => [activity.id, activity]));
  const themes = new Map(state.themes.map((theme) => [theme.id, theme.name]));
  const teams = new Map(state.teams.map((team) => [team.id, team.name]));
  const amount = (hundredths: number | null) => (hundredths === null ? null : hundredths / 100);
  const rows = state.participations.map((one) => {
    const employee = employees.get(one.employee_id) as EmployeesTable;
    return labelled('activities', {
      employeeNumber: employee.employee_number,
      email: employee.email,
      fullName: fullName(nameOf(employee)),
      title: activities.get(one.activity_id)?.title ?? null,
      schoolYear: SchoolYear.starting(one.school_year).label,
      heldOn: one.held_on,
      hoursPlanned: amount(one.hours_planned),
      hoursRealised: amount(one.hours_realised),
      euroPlanned: amount(one.cents_planned),
      euroRealised: amount(one.cents_realised),
      team: (one.team_id && teams.get(one.team_id)) ?? null,
      theme: (one.theme_id && themes.get(one.theme_id)) ?? null,
      learningKind: LEARNING_KIND_WORDS[one.learning_kind],
      caoKind: CAO_KIND_WORDS[one.cao_kind],
      initiative: INITIATIVE_WORDS[one.initiative],
      chargedHours: amount(one.charged_hours_told),
      chargedEuro: amount(one.charged_cents_told),
      status: PARTICIPATION_STATUS_WORDS[one.status],
    });
  });
  return sorted(rows, ['Schooljaar', 'Activiteit', 'Naam', 'Personeelsnummer', 'Datum']);
}

function labelled(kind: ImportKind, values: Partial<Record<ImportField, string | number | null>>): GivenRow {
  return Object.fromEntries(
    Object.entries(values).map(([field, value]) => [fieldLabel(kind, field as ImportField), value ?? null]),
  );
}

/** Stable: rows that are the same in all of these stay in the order in which they came in. */
function sorted(rows: GivenRow[], columns: string[]): GivenRow[] {
  const key = (row: GivenRow) => columns.map((column) => String(row[column] ?? '')).join('\u0000');
  return rows.sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}
