const AMSTERDAM_DAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });

/** The one place that reads the clock; everything else gets the moment or the day as an argument. */
export interface Clock {
  /** ISO with time zone, in UTC. */
  now(): string;
  /** The day in the Netherlands, ISO. */
  today(): string;
}

export const systemClock: Clock = {
  now: () => new Date().toISOString(),
  today: () => AMSTERDAM_DAY.format(new Date()),
};

/** In the demo the day stands still, so that its story keeps on running; moments of writing do not. */
export function clockStoppedAt(today: string): Clock {
  return { now: systemClock.now, today: () => today };
}
