import type { SubmissionResult } from '@conform-to/react';
import { Form } from '@remix-run/react';
import type { ReactNode } from 'react';
import { Button } from './button';
import { Notice } from './notice';

/** What came back from a form that could not be saved: which form, and its text with what is wrong. */
export interface Failed {
  form: string;
  result: SubmissionResult;
}

/** What a field needs of the form around it; spread over Field, SelectField or TextareaField. */
export interface FieldState {
  id: string;
  name: string;
  defaultValue?: string;
  error?: string;
  autoFocus?: boolean;
}

interface Props {
  id: string;
  /** Where it is sent; the page itself when left out. */
  action?: string;
  submit: string;
  look?: 'primary' | 'quiet';
  failed?: Failed;
  /** What the fields hold before anything is typed; names with a point stand deeper. */
  defaults?: Record<string, unknown>;
  children: (field: (name: string) => FieldState) => ReactNode;
}

/** A form that the server reads: it needs no JavaScript, and after an error it shows what was typed and what is wrong. */
export function AnsweredForm({ id, action, submit, look = 'quiet', failed, defaults, children }: Props) {
  const result = failed?.form === id ? failed.result : undefined;
  const errors = Object.entries(result?.error ?? {}).filter(([, texts]) => texts?.length);
  const general = errors.find(([name]) => name === '')?.[1];
  const [firstWrong] = errors.find(([name]) => name !== '') ?? [];
  const values = result?.initialValue ?? defaults;
  const field = (name: string): FieldState => ({
    id: `${id}-${name}`,
    name,
    defaultValue: textAt(values, name),
    error: result?.error?.[name]?.join(' '),
    autoFocus: name === firstWrong || undefined,
  });
  return (
    <Form method="post" action={action} className="form" id={`formulier-${id}`} noValidate preventScrollReset>
      {errors.length > 0 && (
        <Notice kind="error">
          {general?.join(' ') ?? 'Dit is nog niet opgeslagen. Kijk naar de velden met een rode rand.'}
        </Notice>
      )}
      {children(field)}
      <p className="buttons">
        <Button look={look}>{submit}</Button>
      </p>
    </Form>
  );
}

/** The text at `teacher.hours` in nested values. */
function textAt(values: unknown, path: string): string | undefined {
  let at: unknown = values;
  for (const part of path.split('.')) at = (at as Record<string, unknown> | null | undefined)?.[part];
  return typeof at === 'string' ? at : undefined;
}
