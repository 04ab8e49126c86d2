/** What was just done stands in the address once; no sort or filter takes it along. */
const DONE = { saved: 'opgeslagen', 'taken-back': 'ingetrokken' } as const;
export type Done = keyof typeof DONE;

export function withoutDoneWords(asked: URLSearchParams): URLSearchParams {
  const search = new URLSearchParams(asked);
  for (const word of Object.values(DONE)) search.delete(word);
  return search;
}

/** What was done by the form that led here; null: nothing. */
export const doneIn = (search: URLSearchParams): Done | null =>
  (Object.keys(DONE) as Done[]).find((done) => search.has(DONE[done])) ?? null;

export const DONE_SENTENCES: Record<Done, string> = {
  saved: 'Opgeslagen.',
  'taken-back': 'Ingetrokken. De regel telt niet meer mee.',
};
