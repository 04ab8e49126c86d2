const DUTCH = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Amsterdam',
  dateStyle: 'short',
  timeStyle: 'short',
});

/** The moment (ISO, UTC) at which a day begins in the Netherlands. */
export function dutchMidnight(day: string): string {
  const summer = new Date(`${day}T00:00:00+02:00`);
  const isSummer = DUTCH.format(summer) === `${day} 00:00`;
  return (isSummer ? summer : new Date(`${day}T00:00:00+01:00`)).toISOString();
}

/** The day in the Netherlands at a moment (ISO). */
export const dutchDay = (moment: string): string => DUTCH.format(new Date(moment)).slice(0, 10);
