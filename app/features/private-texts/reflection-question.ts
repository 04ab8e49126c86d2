/** A question that somebody answers for themselves. */
export interface ReflectionQuestion {
  /** In the address, and in the trail as the name of the field. */
  key: string;
  question: string;
  hint: string;
  source: string;
}
