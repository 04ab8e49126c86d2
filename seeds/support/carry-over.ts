import { agreeCarryOver } from '~/app/features/settings/settings-commands.server';
import type { Author } from '~/app/features/trail/trail-commands.server';
import type { BoardDb } from '~/db/scope.server';
import type { Told } from './learning/draft';
import type { Presence } from './learning/presence';
import { Random } from './random';
import type { SchoolStory } from './story';

const REASONS = [
  'Opleiding begint na de zomer',
  'Cursus ging niet door; nieuwe datum in het najaar',
  'Door ziekte niet aan scholing toegekomen',
  'Spaart voor een lesbezoekreis',
] as const;
const WORTH_AN_AGREEMENT = 12;
const MOST_HOURS = 30;

interface Left {
  who: Presence;
  hours: number;
  euros: number;
}

/** Some people who have hours left agree in June that part of them goes on. */
export async function agreeCarryOvers(
  board: BoardDb,
  author: Author,
  given: {
    school: SchoolStory;
    schoolId: string;
    year: number;
    told: readonly Told[];
    idOf: (number: string) => string | undefined;
  },
): Promise<void> {
  const { school, schoolId, year } = given;
  const random = new Random(`carry-over ${school.brin} ${year}`);
  const stays = (left: Left) => left.who.to === `${year + 1}-07-31` && left.who.category !== 'management';
  const open = leftOver(given.told).filter((left) => left.hours >= WORTH_AN_AGREEMENT && stays(left));
  const chosen = [
    ...open.filter((left) => left.who.person.key === 'medewerker'),
    ...random.shuffle(open.filter((left) => left.who.person.key !== 'medewerker')),
  ].slice(0, school.carryOvers);
  for (const [place, left] of chosen.entries()) {
    const employeeId = given.idOf(left.who.person.number);
    if (employeeId === undefined) continue;
    const hours = Math.min(MOST_HOURS, Math.floor(left.hours * random.between(0.4, 0.9)));
    const euros = Math.max(0, Math.floor((left.euros * random.between(0, 0.6)) / 10) * 10);
    const signedOn = `${year + 1}-06-${String(10 + place).padStart(2, '0')}`;
    await agreeCarryOver(board, author, {
      employeeId,
      schoolId,
      fromYear: year,
      hours: hours * 100,
      cents: euros * 100,
      signedOn,
      expiresOn: place % 3 === 2 ? `${year + 2}-12-31` : null,
      note: random.pick(REASONS),
    });
  }
}

/** What is left of the right of everybody who learned something, by number, so that the order never depends on chance. */
function leftOver(told: readonly Told[]): Left[] {
  const byPerson = new Map<string, Left>();
  for (const each of told) {
    const { who } = each;
    const left = byPerson.get(who.person.number) ?? { who, hours: who.rightHours, euros: who.rightEuros };
    const own = each.initiative === 'own';
    left.hours -= each.hoursRealised === 0 ? 0 : (each.chargedHours ?? (own ? each.hoursRealised : 0));
    left.euros -= each.hoursRealised === 0 ? 0 : (each.chargedEuros ?? (own ? each.eurosRealised : 0));
    byPerson.set(who.person.number, left);
  }
  return [...byPerson.values()].sort((a, b) => a.who.person.number.localeCompare(b.who.person.number));
}
