import { findPeopleBehind } from '~/app/features/figures/people-behind.server';
import { isPeopleFinding, type PeopleFinding } from '~/app/features/figures/people-checks';
import type { SchoolDesk } from '~/app/server/guard.server';
import { askRights, personQuestion } from './ask-people.server';
import { RIGHTS_BY_PERSON } from './person-rights-table';

const WORD = 'bevinding';

const ABOUT: Record<PeopleFinding, string> = {
  'boven-recht': 'bij wie meer is opgedragen dan er over is',
  'boven-voltijd': 'met banen die samen meer zijn dan een volledige baan',
  'zonder-recht': 'voor wie geen recht is vastgelegd',
  'zonder-team': 'die bij geen team horen',
  vervalt: 'bij wie iets vervalt',
};

/** The people of a school, or those whom the finding in the address is about; a word, never a name. */
export async function askFoundRights(desk: SchoolDesk, search: URLSearchParams) {
  const rows = await askRights(desk);
  const finding = search.get(WORD);
  if (!isPeopleFinding(finding)) return { rows, about: null };
  const found = await desk.read((board) => findPeopleBehind(board, personQuestion(desk), finding));
  const rest = new URLSearchParams(search);
  rest.delete(WORD);
  return {
    rows: rows.filter(({ employeeId }) => found.has(employeeId)),
    about: {
      sentence: `Hier staan alleen de mensen ${ABOUT[finding]}.`,
      allHref: `?${rest}#${RIGHTS_BY_PERSON.name}-naam`,
    },
  };
}
