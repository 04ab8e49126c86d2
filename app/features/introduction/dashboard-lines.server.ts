import type { FindingLine } from '~/app/features/dashboard/finding-lines';
import type { SchoolDesk } from '~/app/server/guard.server';
import { findIntroduction } from './introduction-queries.server';
import { introductionLines } from './introduction-view';

/** What is missing of the introduction, on the dashboard of those who are told. */
export async function introductionFindingLines(desk: SchoolDesk): Promise<FindingLine[]> {
  if (!desk.may('introduction.findings')) return [];
  const { introduction } = await desk.read((board) => findIntroduction(board, desk.school.id));
  return introductionLines(introduction, `${desk.base}/invoering`).map(({ text, citation, href }) => ({
    text,
    citation,
    rule: href,
    why: null,
    people: null,
  }));
}
