import type { RuleBook } from '~/app/domain/rules/rule-book';
import type { SchoolRuleSettings } from '~/app/domain/settings';
import type { BoardDb } from '~/db/scope.server';
import { dashboardOf } from './dashboard';
import { findWorkings } from './dashboard.server';
import type { FigureQuestion } from './figure-types';
import { figuresOf } from './figures-of';
import { prepare } from './school-rows.server';
import { type MovedFigures, type MovedRight, movedFigures, movedRights } from './what-if';
import { type Workings, workOut } from './workings';

/** What would be otherwise: choices of the school, or the rules. */
export interface Change {
  readonly settings?: Partial<SchoolRuleSettings>;
  readonly rules?: RuleBook;
}

export interface WhatIf {
  readonly before: Workings;
  readonly after: Workings;
  readonly figures: MovedFigures;
  readonly rights: readonly MovedRight[];
}

/** Which figures of a school year another choice or rule moves; nothing is kept of it. */
export async function findWhatIf(board: BoardDb, question: FigureQuestion, change: Change): Promise<WhatIf> {
  const before = await findWorkings(board, question);
  const after = workOutWith(before, change);
  return {
    before,
    after,
    figures: movedFigures(registryOf(before), registryOf(after)),
    rights: movedRights(before.people, after.people),
  };
}

/** The same rows, worked out with other choices or rules. */
function workOutWith(
  { rows, question, firstRecorded }: Workings,
  { settings = {}, rules }: Change,
): Workings {
  const asked = { ...question, rules: rules ?? question.rules };
  const kept = rows.settings.filter(({ key }) => !Object.hasOwn(settings, key));
  const tried = Object.entries(settings).map(([key, value]) => ({
    id: key,
    key,
    value,
    entered_at: '',
    entered_by: null,
  }));
  const changed = prepare({ ...rows, settings: [...kept, ...tried] }, asked, rows.budgetYear);
  return workOut(changed, asked, firstRecorded);
}

const registryOf = (workings: Workings) => figuresOf(dashboardOf(workings)).figures;
