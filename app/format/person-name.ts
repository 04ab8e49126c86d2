interface NameColumns {
  first_name: string;
  infix: string;
  last_name: string;
}

/** Somebody as they are called: "Jan de Vries". */
export function personName({ first_name, infix, last_name }: NameColumns): string {
  return [first_name, infix, last_name].filter((part) => part !== '').join(' ');
}

/** Somebody as in a list by last name: "Vries, Jan de". */
export function sortName({ first_name, infix, last_name }: NameColumns): string {
  return `${last_name}, ${[first_name, infix].filter((part) => part !== '').join(' ')}`;
}
