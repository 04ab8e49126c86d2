import type { EducationLevel, FunctionCategory } from '~/app/domain/people';
import { Deck, Random } from '../random';
import type { NamedPerson } from '../story';
import { mailName, NameGiver } from './names';
import type { StoryPerson } from './people';

const FIRST_NUMBER = 10_207;
const NUMBER_STEP = 13;

const EDUCATION: Record<'teacher' | 'low' | 'middle' | 'high' | 'management', readonly EducationLevel[]> = {
  teacher: [
    'hbo-bachelor',
    'hbo-bachelor',
    'hbo-bachelor',
    'hbo-bachelor',
    'hbo-bachelor',
    'hbo-bachelor',
    'master',
    'master',
    'master',
    'master',
    'master',
    'doctorate',
  ],
  low: ['mbo-1', 'mbo-2', 'mbo-2', 'mbo-3', 'mbo-3', 'mbo-4'],
  middle: ['mbo-3', 'mbo-4', 'mbo-4', 'mbo-4', 'hbo-bachelor'],
  high: ['mbo-4', 'hbo-bachelor', 'hbo-bachelor', 'master'],
  management: ['hbo-bachelor', 'master', 'master'],
};

/** Makes people, each with a number, a name and an address of their own. */
export class PersonMaker {
  private readonly random: Random;
  private readonly names: NameGiver;
  private readonly emails = new Set<string>();
  private readonly education = new Map(
    Object.entries(EDUCATION).map(([level, cards]) => [
      level,
      new Deck(new Random(`education ${level}`), cards),
    ]),
  );
  private made = 0;

  constructor(
    private readonly mailDomain: string,
    named: readonly NamedPerson[],
    /** Tells the chances of one story from those of another. */
    story = '',
  ) {
    this.random = new Random(`people${story}`);
    this.names = new NameGiver(new Random(`names${story}`));
    for (const { name } of named) {
      this.names.take(name);
      this.emails.add(mailName(name));
    }
  }

  named(given: NamedPerson): StoryPerson {
    return {
      number: this.number(),
      name: given.name,
      email: `${mailName(given.name)}@${this.mailDomain}`,
      education: given.education,
      experience: given.experience,
      key: given.key,
      uses: given.uses ?? null,
    };
  }

  make(category: FunctionCategory, scale: string, experience: number): StoryPerson {
    const name = this.names.give();
    return {
      number: this.number(),
      name,
      email: `${this.freeMail(mailName(name))}@${this.mailDomain}`,
      education: this.education.get(educationGroup(category, scale))?.draw() ?? 'hbo-bachelor',
      experience,
      key: null,
      uses: null,
    };
  }

  private number(): string {
    this.made += 1;
    return String(FIRST_NUMBER + this.made * NUMBER_STEP + this.random.whole(0, NUMBER_STEP - 1));
  }

  private freeMail(wanted: string): string {
    let mail = wanted;
    for (let count = 2; this.emails.has(mail); count += 1) mail = `${wanted}${count}`;
    this.emails.add(mail);
    return mail;
  }
}

function educationGroup(category: FunctionCategory, scale: string): keyof typeof EDUCATION {
  if (category === 'teacher' || category === 'management') return category;
  if (Number(scale) <= 4) return 'low';
  return Number(scale) <= 7 ? 'middle' : 'high';
}
