import { isIsoDate } from '~/app/domain/dates';
import { formatDate } from '~/app/format/dates';
import {
  CONTRACT_TYPE_WORDS,
  FUNCTION_CATEGORY_WORDS,
  LEARNING_KIND_WORDS,
  ROLE_WORDS,
} from '~/app/format/words';
import type { KeptForm } from './kept-form-queries.server';

/** A kept form as its page shows it, and with what it is sent again. */
export function keptFormView(form: KeptForm) {
  const values = form.fields.map(([, value]) => value.trim()).filter((value) => value !== '');
  return {
    path: form.path,
    pageHref: form.path.replace(/[?#].*$/, ''),
    page: pageWords(form.path),
    fields: form.fields,
    multipart: form.multipart,
    hadFile: form.hadFile,
    isCertain: form.isCertain,
    filledIn: [...new Set(values.map(valueWords))],
  };
}
export type KeptFormView = ReturnType<typeof keptFormView>;

const ID = /^[0-9a-f]{8}-[0-9a-f-]{27}$/;

/** The Dutch words of an address, such as "99AA, 2025-2026: instellingen, lumpsum". */
export function pageWords(path: string): string {
  const parts = path
    .replace(/[?#].*$/, '')
    .split('/')
    .filter((part) => part !== '' && !ID.test(part))
    .map((part) => part.replace(/(?<=[a-z])-(?=[a-z])/g, ' '));
  const [first = '', second, ...rest] = parts;
  return rest.length > 0
    ? `${rest.join(', ')} (${first} ${second})`
    : [first, second].filter(Boolean).join(' ');
}

const CHOICES: Record<string, string> = {
  ...ROLE_WORDS,
  ...FUNCTION_CATEGORY_WORDS,
  ...CONTRACT_TYPE_WORDS,
  ...LEARNING_KIND_WORDS,
  on: 'aangevinkt',
};

function valueWords(value: string): string {
  if (ID.test(value)) return 'een keuze uit een lijst';
  return isIsoDate(value) ? formatDate(value) : (CHOICES[value] ?? value);
}
