import { LEARNING_KINDS } from '~/app/domain/activities';
import type { FigureUnit } from './explanation-types';
import {
  CHECK_FIGURES,
  figureKey,
  joinScopes,
  MIX_KIND_NAMES,
  mixKey,
  mixTotalKey,
  PEOPLE_FIGURES,
  PUPIL_GRANT_FIGURES,
  rightName,
  SPENDING_NAMES,
} from './figure-keys';
import type { Dashboard, ThemeCell } from './figure-types';
import { MEASURES, type MixCell } from './mix-types';
import type { RightAmounts, RightsCell } from './rights-types';
import { isShown, type Row, type Shown } from './shown';
import { SIDES } from './tally';

/** A number of the dashboard with its key; the value stands as it does in the model. */
export interface Figure {
  key: string;
  unit: FigureUnit;
  value: number | null;
}

/** What is left out of a dashboard because too few people stand behind it: keys of this name and scope. */
export interface HiddenFigures {
  names: string;
  scope: string;
}

/** Every figure of a dashboard, and what is hidden: the one registry of what can be asked "why?". */
export function figuresOf(dashboard: Dashboard): { figures: Figure[]; hidden: HiddenFigures[] } {
  const figures: Figure[] = [];
  const hidden: HiddenFigures[] = [];
  const add = (name: string, scope: string, unit: FigureUnit, value: number | null) =>
    figures.push({ key: figureKey(name, scope), unit, value });
  const eachRow = <Cell extends object>(
    names: string,
    rows: readonly Pick<Row<Cell>, 'scope' | 'cell'>[],
    each: (cell: Cell, scope: string) => void,
  ) => {
    for (const { scope, cell } of rows) {
      if (isShown(cell as Shown<object>)) each(cell as Cell, scope);
      else hidden.push({ names, scope });
    }
  };

  eachRow('mensen|fte', [{ scope: '', cell: dashboard.people }], ({ persons, fte }) => {
    add('mensen', '', 'count', persons);
    add('fte', '', 'fte', fte);
  });
  const { rights, mix, lumpsum } = dashboard;
  eachRow(
    'basisrecht-',
    [{ scope: '', cell: rights.total }, ...rights.byCategory, ...rights.byTeam],
    (cell, scope) => addRights(add, cell, scope),
  );
  for (const [index, kind] of LEARNING_KINDS.entries()) {
    add('leermix-richtlijn', `soort=${MIX_KIND_NAMES[kind]}`, 'percent', mix.guidelineTenths[index] ?? null);
  }
  eachRow(
    'leermix-',
    [
      { scope: '', cell: mix.school },
      ...[...mix.byTeam, ...mix.byCategory, ...mix.byTheme].flatMap((row) => [
        row,
        ...(row.earlierYears ?? []),
      ]),
      ...mix.years,
    ],
    (cell, scope) => addMix(figures, cell, scope),
  );
  eachRow('thema-', dashboard.themes, (cell, scope) => addTheme(add, cell, scope));
  for (const year of lumpsum?.trend ?? []) {
    addLumpsum(add, year, year.scope);
  }
  for (const year of lumpsum?.years ?? []) {
    addLumpsum(add, year, year.scope);
    add('tien-procent-norm', year.scope, 'percent', year.requiredTenths);
    add('tien-procent-nodig', year.scope, 'money', year.required);
    add('tien-procent-verschil', year.scope, 'money', year.difference);
    for (const line of year.lines) {
      const scope = joinScopes(line.scope, `soort=${SPENDING_NAMES[line.kind]}`);
      eachRow('tien-procent-regel-', [{ scope, cell: line.cell }], (cell) => {
        add('tien-procent-regel-uren', scope, 'hours', cell.hours);
        add('tien-procent-regel-uurwaarde', scope, 'money-per-hour', cell.hourValue);
        add('tien-procent-regel-tijd', scope, 'money', cell.time);
        add('tien-procent-regel-geld', scope, 'money', cell.money);
      });
    }
  }
  for (const { scope, pupils, total } of dashboard.pupilGrants) {
    add(PUPIL_GRANT_FIGURES.pupils, scope, 'count', pupils);
    add(PUPIL_GRANT_FIGURES.total, scope, 'money', total);
  }
  for (const { check, reason } of dashboard.findings) {
    if (!Object.hasOwn(CHECK_FIGURES, check)) continue;
    const { persons } = reason.values;
    add(
      CHECK_FIGURES[check as keyof typeof CHECK_FIGURES],
      '',
      'count',
      typeof persons === 'number' ? persons : null,
    );
  }
  return { figures, hidden };
}

type Add = (name: string, scope: string, unit: FigureUnit, value: number | null) => void;

export function addRights(add: Add, cell: RightsCell, scope: string): void {
  addAmounts(add, 'hours', cell.hours, scope);
  addAmounts(add, 'money', cell.money, scope);
  for (const field of Object.keys(PEOPLE_FIGURES) as (keyof typeof PEOPLE_FIGURES)[]) {
    add(PEOPLE_FIGURES[field], scope, 'count', cell[field]);
  }
}

export function addAmounts(add: Add, kind: 'hours' | 'money', amounts: RightAmounts, scope: string): void {
  for (const field of Object.keys(amounts) as (keyof RightAmounts)[]) {
    add(rightName(kind, field), scope, field === 'usedTenths' ? 'percent' : kind, amounts[field]);
  }
}

function addMix(figures: Figure[], cell: MixCell, scope: string): void {
  figures.push({ key: figureKey('leermix-mensen', scope), unit: 'count', value: cell.persons });
  const amountUnit = { hours: 'hours', participations: 'count', money: 'money' } as const;
  for (const measure of MEASURES) {
    for (const side of SIDES) {
      const mix = cell[measure]?.[side];
      if (!mix) continue;
      const total = mixTotalKey({ measure, side, scope });
      figures.push({ key: total, unit: amountUnit[measure], value: mix.total });
      for (const [index, kind] of LEARNING_KINDS.entries()) {
        const key = (what: 'share' | 'amount' | 'difference') => mixKey(kind, { measure, side, what, scope });
        figures.push({ key: key('amount'), unit: amountUnit[measure], value: mix.amounts[index] ?? null });
        figures.push({ key: key('share'), unit: 'percent', value: mix.tenths?.[index] ?? null });
        figures.push({
          key: key('difference'),
          unit: 'points',
          value: mix.differenceTenths?.[index] ?? null,
        });
      }
    }
  }
}

function addTheme(add: Add, cell: ThemeCell, scope: string): void {
  add('thema-uren-gepland', scope, 'hours', cell.hoursPlanned);
  add('thema-uren-gedaan', scope, 'hours', cell.hoursRealised);
  add('thema-geld-gepland', scope, 'money', cell.moneyPlanned);
  add('thema-geld-gedaan', scope, 'money', cell.moneyRealised);
  add('thema-deel', scope, 'percent', cell.hoursTenths);
  add('thema-mensen', scope, 'count', cell.persons);
  add('thema-teams', scope, 'count', cell.teams);
}

function addLumpsum(
  add: Add,
  year: { time: number; money: number; total: number; lumpsum: number | null; shareTenths: number | null },
  scope: string,
): void {
  add('tien-procent', scope, 'percent', year.shareTenths);
  add('tien-procent-tijd', scope, 'money', year.time);
  add('tien-procent-geld', scope, 'money', year.money);
  add('tien-procent-totaal', scope, 'money', year.total);
  add('tien-procent-lumpsum', scope, 'money', year.lumpsum);
}
