import { INTRODUCTION_PARTS, type Introduction, introductionFindings } from '~/app/domain/introduction';
import { findBoard } from '~/app/features/boards/board-queries.server';
import { type RegisterRow, registerRows } from '~/app/features/processing-register/register-view';
import { findSchoolTerms } from '~/app/features/processing-register/school-terms.server';
import { formatDate, formatMoment } from '~/app/format/dates';
import type { SchoolDesk } from '~/app/server/guard.server';
import { findIntroduction } from './introduction-queries.server';
import { assessmentView, councilView, introductionLines, PLACES } from './introduction-view';
import { preparedStaffText } from './staff-text';

async function findAll({ read, school }: SchoolDesk) {
  return read(async (board) => ({
    board: (await findBoard(board))?.name ?? '',
    terms: await findSchoolTerms(board, [school]),
    ...(await findIntroduction(board, school.id)),
  }));
}

/** What the page of the introduction shows; the forms start from what was entered. */
export async function introductionScreen(desk: SchoolDesk) {
  const { school, base, may } = desk;
  const { board, terms, introduction, entered } = await findAll(desk);
  const missing = new Set(introductionFindings(introduction).map(({ check }) => check));
  const prepared = { text: preparedStaffText({ school: school.name, board, years: terms[0]?.years ?? 2 }) };
  const staffText = introduction['staff-text'];
  const said = (part: keyof Introduction) => {
    const by = entered[part];
    return by ? `Ingevuld op ${formatMoment(by.at)}${by.name ? ` door ${by.name}` : ''}.` : null;
  };
  return {
    school: school.name,
    here: `${base}/invoering`,
    mayChange: may('introduction.change'),
    done: INTRODUCTION_PARTS.length - missing.size,
    parts: INTRODUCTION_PARTS.length,
    missing: introductionLines(introduction, ''),
    assessment: {
      view: introduction.assessment && assessmentView(introduction.assessment),
      defaults: formDefaults(introduction.assessment ?? { controller: board }),
      entered: said('assessment'),
    },
    councils: (['council-rules', 'council-system'] as const).map((part) => {
      const decided = introduction[part];
      return {
        part,
        place: PLACES[part],
        view: decided && councilView(decided),
        defaults: formDefaults(decided ?? { body: 'pmr', right: 'consent' }),
        entered: said(part),
      };
    }),
    staffText: {
      isPrepared: staffText === null,
      madeKnownOn: staffText?.madeKnownOn ? formatDate(staffText.madeKnownOn) : null,
      text: (staffText ?? prepared).text,
      defaults: formDefaults(staffText ?? prepared),
      entered: said('staff-text'),
    },
  };
}
export type IntroductionScreen = Awaited<ReturnType<typeof introductionScreen>>;

/** What the text of the assessment is made from. */
export async function assessmentScreen(desk: SchoolDesk) {
  const { board, terms, introduction } = await findAll(desk);
  const rows: RegisterRow[] = registerRows(terms);
  const { assessment } = introduction;
  return {
    school: desk.school.name,
    board,
    here: `${desk.base}/invoering`,
    rows,
    assessment: assessment && assessmentView(assessment),
  };
}

/** A form shows texts only; a box that is ticked says `on`. */
const formDefaults = (entered: object): Record<string, string> =>
  Object.fromEntries(
    Object.entries(entered).flatMap(([name, value]) =>
      value === null || value === false ? [] : [[name, value === true ? 'on' : String(value)]],
    ),
  );
