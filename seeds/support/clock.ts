import type { IsoDate } from '~/app/domain/dates';
import type { Author } from '~/app/features/trail/trail-commands.server';

/** Office hours of the story: every step of a day is a minute after the one before. */
export class StoryClock {
  private day: IsoDate = '';
  private minute = 0;

  at(day: IsoDate): string {
    this.minute = day === this.day ? this.minute + 1 : 0;
    this.day = day;
    const hour = String(9 + Math.floor(this.minute / 60)).padStart(2, '0');
    return `${day}T${hour}:${String(this.minute % 60).padStart(2, '0')}:00.000Z`;
  }

  /** The story itself, before anybody has an account. */
  story(day: IsoDate): Author {
    return { accountId: null, actingAs: 'demo-story', at: this.at(day) };
  }

  by(account: { id: string; role: Author['actingAs'] }, day: IsoDate): Author {
    return { accountId: account.id, actingAs: account.role, at: this.at(day) };
  }
}
