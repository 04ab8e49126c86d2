import type { DraftPreview, ImportError } from './import-types';
import { fold } from './normalise';

export const REMEDIES = ['columns', 'values', 'file'] as const;
/** What helps: choose a column, tell what a code means, or change the file itself. */
export type Remedy = (typeof REMEDIES)[number];

export interface ErrorGroup {
  remedy: Remedy;
  errors: ImportError[];
}

/** Errors by what to do about them, the quickest remedy first. */
export function errorGroups({ guess, plan }: Pick<DraftPreview, 'guess' | 'plan'>): ErrorGroup[] {
  const unknown = new Set(guess.values.filter(({ ours }) => ours === null).map(({ value }) => fold(value)));
  const remedyFor = ({ row, value }: ImportError): Remedy => {
    if (row === 0) return 'columns';
    return value !== '' && unknown.has(fold(value)) ? 'values' : 'file';
  };
  return REMEDIES.map((remedy) => ({
    remedy,
    errors: plan.errors.filter((error) => remedyFor(error) === remedy),
  })).filter(({ errors }) => errors.length > 0);
}
