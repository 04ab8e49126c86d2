import type { InputHTMLAttributes, ReactNode, SelectHTMLAttributes, TextareaHTMLAttributes } from 'react';

interface Told {
  label: string;
  name: string;
  /** One short sentence under the label: what is meant, or an example. */
  hint?: string;
  /** What is wrong and what to do; the field is marked and the text is read with it. */
  error?: string;
}

/** Label, hint, error and the control, tied together for screen readers. */
function Frame({ label, hint, error, id, children }: Told & { id: string; children: ReactNode }) {
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p className="error" id={`${id}-error`}>
          {error}
        </p>
      )}
      {children}
    </div>
  );
}

function described(id: string, { hint, error }: Told) {
  const by = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return { id, 'aria-describedby': by || undefined, 'aria-invalid': error ? true : undefined };
}

type Control<T> = Told & Omit<T, 'name'>;

/** A text, number, date or file field; numbers use `inputMode="decimal"` so that a comma may be typed. */
export function Field(props: Control<InputHTMLAttributes<HTMLInputElement>>) {
  const { label, hint, error, id = props.name, ...rest } = props;
  return (
    <Frame {...props} id={id}>
      <input {...rest} {...described(id, props)} />
    </Frame>
  );
}

export function SelectField(
  props: Control<SelectHTMLAttributes<HTMLSelectElement>> & {
    options: readonly { value: string; label: string }[];
    /** The first, empty choice. */
    empty?: string;
  },
) {
  const { label, hint, error, id = props.name, options, empty, ...rest } = props;
  return (
    <Frame {...props} id={id}>
      <select {...rest} {...described(id, props)}>
        {empty !== undefined && <option value="">{empty}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Frame>
  );
}

export function TextareaField(props: Control<TextareaHTMLAttributes<HTMLTextAreaElement>>) {
  const { label, hint, error, id = props.name, ...rest } = props;
  return (
    <Frame {...props} id={id}>
      <textarea rows={4} {...rest} {...described(id, props)} />
    </Frame>
  );
}

/** One checkbox or radio button with its text behind it. */
export function Choice({
  label,
  hint,
  type = 'checkbox',
  ...rest
}: { label: ReactNode; hint?: string } & InputHTMLAttributes<HTMLInputElement>) {
  return (
    <label className="choice">
      <input type={type} {...rest} />
      <span>
        {label}
        {hint && <span className="hint soft">{hint}</span>}
      </span>
    </label>
  );
}

/** Choices that belong together under one question. */
export function ChoiceGroup({
  legend,
  hint,
  children,
}: {
  legend: string;
  hint?: string;
  children: ReactNode;
}) {
  return (
    <fieldset className="field">
      <legend>{legend}</legend>
      {hint && <p className="hint">{hint}</p>}
      {children}
    </fieldset>
  );
}
