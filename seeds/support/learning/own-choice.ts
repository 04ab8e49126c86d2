import type { LearningKind } from '~/app/domain/activities';
import type { SchoolYear } from '~/app/domain/school-year';
import { someDay } from '../calendar';
import { Deck, Random } from '../random';
import type { SchoolStory } from '../story';
import { fixedTerms, isFor, type Offer, offers } from './catalogue';
import { type Draft, halfHours } from './draft';
import type { Presence } from './presence';

/** Shares of the basic right that people use in a year: some nothing, most about two thirds, some too much. */
const USES = [
  0, 0, 0, 0.15, 0.25, 0.35, 0.45, 0.5, 0.55, 0.6, 0.6, 0.65, 0.7, 0.7, 0.75, 0.75, 0.8, 0.8, 0.85, 0.9, 0.9,
  0.95, 0.95, 1, 1, 1, 1.1, 1.25,
] as const;
/** How much people like each kind, per school year: away from courses, towards learning at work. */
const LIKES: Readonly<Record<number, Record<LearningKind, number>>> = {
  2022: { work: 0.85, social: 0.95, formal: 1 },
  2023: { work: 1, social: 0.95, formal: 0.9 },
  2024: { work: 1.25, social: 1, formal: 0.9 },
  2025: { work: 1.5, social: 1.05, formal: 0.75 },
};
const MOST_AT_ONCE = 7;
const FEWEST_HOURS = 2;
const UNDATED = 0.15;
const MASTERS = 0.35;
const STAYS_WITHIN_MONEY = 0.88;
/** How much of it they use before the school pays the rest. */
const OWN_PART = [0.8, 0.9, 1, 1];
/** Guests and directors have no right by rule, and learn a little as they choose. */
const WITHOUT_RIGHT_HOURS = 12;

export function ownChoice(school: SchoolStory, year: SchoolYear, people: readonly Presence[]): Draft[] {
  const uses = new Deck(new Random(`uses ${school.brin} ${year.label}`), USES);
  const all = offers(school, year).filter((offer) => offer.by === 'person' && offer.weight > 0);
  return people.flatMap((who) => {
    const random = new Random(`own ${school.brin} ${year.label} ${who.person.number}`);
    const share = who.person.uses?.[year.first] ?? uses.draw();
    const fitting = all.filter(
      (offer) => isFor(offer, who) && (who.subject || !offer.title.includes('{vak}')),
    );
    return payable(random, who, chosen(random, who, year, fitting, share));
  });
}

function chosen(
  random: Random,
  who: Presence,
  year: SchoolYear,
  fitting: readonly Offer[],
  share: number,
): Draft[] {
  const drafts: Draft[] = [];
  const taken = new Set<string>();
  let left = share * (who.rightHours || WITHOUT_RIGHT_HOURS * who.fteYears);
  if (share >= 1 && who.category === 'teacher' && who.rightHours >= 60 && random.chance(MASTERS)) {
    const master = random.weighted(
      fitting.filter((offer) => offer.master),
      (offer) => offer.weight,
    );
    if (master) {
      drafts.push({
        ...draft(random, who, year, master),
        chargedHours: halfHours(left * 0.8),
        chargedEuros: 150,
      });
      left *= 0.2;
    }
  }
  while (left >= FEWEST_HOURS && drafts.length < MOST_AT_ONCE) {
    const open = fitting.filter(
      (offer) => !offer.master && !taken.has(offer.title) && offer.hours[0] <= left + FEWEST_HOURS,
    );
    const offer = random.weighted(open, (each) => each.weight * (LIKES[year.first]?.[each.kind] ?? 1));
    if (!offer) break;
    taken.add(offer.title);
    const next = draft(random, who, year, offer);
    if (offer.kind !== 'formal' && next.hours > left) next.hours = Math.max(FEWEST_HOURS, halfHours(left));
    drafts.push(next);
    left -= next.hours;
  }
  return drafts.filter((each) => each.heldOn !== '');
}

function draft(random: Random, who: Presence, year: SchoolYear, offer: Offer): Draft {
  const title = offer.title.replace('{vak}', who.subject ?? '');
  const terms = fixedTerms(title, offer, year);
  const hours = offer.kind === 'formal' ? terms.hours : halfHours(random.between(...offer.hours));
  const day = someDay(random, year, who.from, who.to);
  return {
    who,
    title,
    theme: offer.theme,
    kind: offer.kind,
    cao: offer.cao,
    initiative: 'own',
    heldOn: random.chance(UNDATED) ? null : (day ?? ''),
    hours,
    euros: terms.euros,
    elastic: false,
  };
}

/** Most people stop at their own money; what goes over it the school pays, and the file says so. */
function payable(random: Random, who: Presence, drafts: Draft[]): Draft[] {
  if (who.rightEuros === 0 || !random.chance(STAYS_WITHIN_MONEY)) return drafts;
  let left = who.rightEuros * random.pick(OWN_PART);
  for (const each of drafts) {
    const charge = Math.min(each.chargedEuros ?? each.euros, left);
    if (charge < each.euros) {
      each.chargedEuros = Math.floor(charge);
      each.chargedHours ??= each.hours;
    }
    left -= charge;
  }
  return drafts;
}
