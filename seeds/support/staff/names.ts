import type { Random } from '../random';
import { NAME_WORLDS, type NameWorld } from './name-lists';

export interface PersonName {
  first: string;
  infix: string;
  last: string;
}

/** How often first and last name come from two worlds. */
const MIXED = 0.1;

/** Gives names that nobody in the story has yet. */
export class NameGiver {
  private readonly given = new Set<string>();

  constructor(private readonly random: Random) {}

  take(name: PersonName): PersonName {
    this.given.add(keyOf(name));
    return name;
  }

  give(): PersonName {
    for (;;) {
      const world = this.world();
      const family = this.random.chance(MIXED) ? this.world() : world;
      const name = splitName(this.random.pick(world.first), this.random.pick(family.last));
      if (!this.given.has(keyOf(name))) return this.take(name);
    }
  }

  private world(): NameWorld {
    return this.random.weighted(NAME_WORLDS, (world) => world.share) ?? (NAME_WORLDS[0] as NameWorld);
  }
}

const keyOf = (name: PersonName) => `${name.first} ${name.infix} ${name.last}`;

function splitName(first: string, written: string): PersonName {
  const [before, after] = written.split('|');
  return after === undefined
    ? { first, infix: '', last: written }
    : { first, infix: before ?? '', last: after };
}

/** `Samira el Amraoui` as `s.elamraoui`. */
export function mailName({ first, infix, last }: PersonName): string {
  return `${plain(first).slice(0, 1)}.${plain(infix)}${plain(last)}`;
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/ı/g, 'i')
    .toLowerCase()
    .replace(/[^a-z]/g, '');
}
