import { type Asked, forbidden } from './guard.server';
import { type BoardDesk, openBoard } from './open-board.server';

/** The desk of who loads rules for all schools of a board. */
export interface RuleSetsDesk extends BoardDesk {
  here: string;
}

export async function openRuleSets(asked: Asked): Promise<RuleSetsDesk> {
  const desk = await openBoard(asked);
  await desk.require('rules.load');
  if (desk.actor.active.schoolId !== null) throw forbidden();
  return { ...desk, here: `${desk.base}/rekenregels` };
}
