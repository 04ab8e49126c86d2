import { parseWithZod } from '@conform-to/zod/v4';
import { expect, it } from 'vitest';
import * as z from 'zod';
import { ruleChoiceSchemas } from '~/app/features/settings/rule-choice-schema.server';
import { strictForm } from '~/app/server/strict-form.server';
import { readSources } from '../support/sources';

const schema = strictForm({ name: z.string('Vul een naam in.'), note: z.string().optional() });

function errorsOf(entries: [string, string][], form: z.ZodType = schema) {
  const data = new FormData();
  for (const [name, value] of entries) data.append(name, value);
  const submission = parseWithZod(data, { schema: form });
  return submission.status === 'success' ? null : submission.error;
}

it('takes what a form asks for, and what the library of forms adds', () => {
  expect(errorsOf([['name', 'Karin']])).toBeNull();
  expect(
    errorsOf([
      ['name', 'Karin'],
      ['__state__', '{}'],
    ]),
  ).toBeNull();
});

it('refuses by name what it did not ask for', () => {
  const [sentence] =
    errorsOf([
      ['name', 'Karin'],
      ['role', 'hr'],
      ['version', '7'],
    ])?.[''] ?? [];
  expect(sentence).toContain('‘role’, ‘version’');
  expect(sentence).toContain('niets opgeslagen');
});

it('refuses it in a row of a form as well', () => {
  const entries: [string, string][] = [
    ['teacher.hours', '90'],
    ['teacher.approvedBy', 'me'],
  ];
  expect(JSON.stringify(errorsOf(entries, ruleChoiceSchemas.ownMinimum))).toContain('‘approvedBy’');
});

it('is how every form is read', () => {
  const loose = readSources('app').filter(
    ({ path, tree }) =>
      (/-schema\.server\.ts$/.test(path) || tree.text.includes('parseWithZod(')) &&
      /\.\s*(object|looseObject|passthrough)\(/.test(tree.text),
  );
  expect(loose.map(({ path }) => path)).toEqual([]);
});
