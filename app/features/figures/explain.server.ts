import type { BoardDb } from '~/db/scope.server';
import { findWorkings } from './dashboard.server';
import { explanationOf } from './explain-figure';
import type { FigureExplanation, SuppressedExplanation } from './explanation-types';
import { personOfKey } from './figure-keys';
import type { FigureQuestion } from './figure-types';
import { findPersonName } from './list-queries.server';

/**
 * Answers "Waarom dit getal?" of a key, with its search parameters behind `?`. A person's figures are told to the
 * audience `persons` only: the route asks `person.view` of `personOfKey(key)` first.
 */
export async function explainFigure(
  board: BoardDb,
  question: FigureQuestion,
  key: string,
): Promise<FigureExplanation | SuppressedExplanation | null> {
  const workings = await findWorkings(board, question);
  const person = personOfKey(key);
  if (person === null) return explanationOf(workings, key);
  if (question.audience !== 'persons') return null;
  return explanationOf(workings, key, (await findPersonName(board, person)) ?? '');
}
