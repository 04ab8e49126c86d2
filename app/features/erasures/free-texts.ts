import type { Tables } from '~/db/tables';

type Column = { [Table in keyof Tables]: [table: Table, column: keyof Tables[Table] & string] }[keyof Tables];

/** Where somebody may have typed the name of a person; a test holds this to the schema. */
export const FREE_TEXTS: readonly Column[] = [
  ['activities', 'title'],
  ['themes', 'name'],
  ['teams', 'name'],
  ['locations', 'name'],
  ['jobs', 'function_name'],
  ['lumpsums', 'source'],
  ['hour_values', 'source'],
  ['pupil_counts', 'source'],
  ['general_costs', 'description'],
  ['school_settings', 'value'],
  ['introduction_entries', 'value'],
  ['imports', 'file_name'],
  ['imports', 'mapping'],
  ['imports', 'counts'],
  ['private_texts', 'content'],
  ['correction_requests', 'request'],
  ['correction_requests', 'answer'],
  ['erasures', 'reason'],
  ['mails', 'subject'],
  ['mails', 'body'],
  ['import_changes', 'before'],
  ['import_changes', 'after'],
  ['accounts', 'name'],
];
