import { v7 } from 'uuid';

/** A new id: UUIDv7 text, which grows with time, so that a later row sorts after an earlier one. */
export const newId = (): string => v7();
