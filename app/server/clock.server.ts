const AMSTERDAM_DAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });
const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;

/** The one place that reads the clock; everything else gets the moment or the day as an argument. */
export interface Clock {
  /** When something is written, ISO with time zone, in UTC. */
  now(): string;
  /** The day in the Netherlands, ISO. */
  today(): string;
  /** The moment in the world outside, for what runs out by itself, such as a session; never shown. */
  elapsing(): string;
}

export const systemClock: Clock = {
  now: () => new Date().toISOString(),
  today: () => AMSTERDAM_DAY.format(new Date()),
  elapsing: () => new Date().toISOString(),
};

/** In the demo the day stands still, so that its story keeps on running; the time of day goes on. */
export function clockStoppedAt(today: string): Clock {
  return {
    now: () => sameTimeOn(today, new Date()).toISOString(),
    today: () => today,
    elapsing: systemClock.elapsing,
  };
}

/** The clock of an installation; `demoDay` is null when it holds no demo. */
export const clockOf = (demoDay: string | null): Clock =>
  demoDay === null ? systemClock : clockStoppedAt(demoDay);

/** This time of day in the Netherlands, on another day; an hour off when only one of both is in summer. */
export function sameTimeOn(day: string, moment: Date): Date {
  const days = Math.round((Date.parse(day) - Date.parse(AMSTERDAM_DAY.format(moment))) / DAY_MS);
  const moved = moment.getTime() + days * DAY_MS;
  const found = [0, HOUR_MS, -HOUR_MS]
    .map((shift) => new Date(moved + shift))
    .find((date) => AMSTERDAM_DAY.format(date) === day);
  return found ?? new Date(moved);
}
