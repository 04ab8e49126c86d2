/** The words of a table in the address; `prefix` tells the tables of one page apart. */
export function tableWords(prefix = '') {
  const before = prefix === '' ? '' : `${prefix}-`;
  return {
    sort: `${before}sorteer`,
    page: `${before}pagina`,
    perPage: `${before}per`,
    columns: `${before}kolom`,
    choices: `${before}keuzes`,
    is: (column: string) => `${before}is-${column}`,
    from: (column: string) => `${before}van-${column}`,
    to: (column: string) => `${before}tot-${column}`,
    contains: (column: string) => `${before}bevat-${column}`,
  };
}

/** The search part without some words, ready for others to be put behind it: `?team=3&` or `?`. */
export function searchWithout(search: URLSearchParams, words: ReadonlySet<string>): string {
  const kept = new URLSearchParams();
  for (const [name, value] of search) if (!words.has(name) && value !== '') kept.append(name, value);
  const text = kept.toString();
  return text === '' ? '?' : `?${text}&`;
}

/** Leads back to the table itself where a page has several, so that without JavaScript nobody has to look for it. */
export const tablePlace = ({ name, prefix }: { name: string; prefix?: string }): string =>
  prefix === undefined ? '' : `#${name}-naam`;
