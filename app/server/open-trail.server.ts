import { type Asked, forbidden } from './guard.server';
import { type BoardDesk, openBoard } from './open-board.server';

/** The desk of who looks at the trail; it is one chain for the whole board, so a part of the board is not enough. */
export async function openTrail(asked: Asked): Promise<BoardDesk> {
  const desk = await openBoard(asked);
  await desk.require('trail.view');
  refuseForPart(desk);
  return desk;
}

export function refuseForPart({ actor }: Pick<BoardDesk, 'actor'>): void {
  if (actor.active.schoolId !== null) throw forbidden();
}
