import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { Button } from './button.tsx';
import type { IconName } from './icons.tsx';

interface FormProps {
  /** The text of the button. */
  readonly action: string;
  readonly icon?: IconName;
  readonly kind?: 'primary' | 'secondary' | 'danger';
  /** The button is disabled until the promise settles. The message of a rejection is shown in the form. */
  readonly onSubmit: () => unknown;
  readonly children: ComponentChildren;
}

/** Fields and the button that sends them. */
export function Form({ action, icon, kind = 'primary', onSubmit, children }: FormProps) {
  const [state, setState] = useState<{ busy: boolean; error?: string }>({ busy: false });
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    setState({ busy: true });
    try {
      await onSubmit();
      setState({ busy: false });
    } catch (error) {
      setState({ busy: false, error: error instanceof Error ? error.message : String(error) });
    }
  };
  return (
    <form class="form" onSubmit={submit} noValidate={false}>
      {children}
      {state.error !== undefined && (
        <p class="note error" role="alert">
          {state.error}
        </p>
      )}
      <div class="row">
        <Button type="submit" kind={kind} disabled={state.busy} {...(icon && { icon })}>
          {action}
        </Button>
      </div>
    </form>
  );
}

interface FieldProps {
  readonly label: string;
  /** What the field accepts. */
  readonly hint?: string | undefined;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

interface TextFieldProps extends FieldProps {
  readonly placeholder?: string;
  readonly required?: boolean;
  /** Default: `text`. */
  readonly type?: 'text' | 'number' | 'password';
  /** Offered while the user types, but other texts are accepted too. */
  readonly suggestions?: readonly string[] | undefined;
}

/** A line of text. */
export function TextField({ label, hint, value, onChange, suggestions, placeholder, required = false, type = 'text' }: TextFieldProps) {
  const id = useId();
  return (
    <Field id={id} label={label} hint={hint}>
      <input
        id={id}
        class="input"
        type={type as 'text'}
        value={value}
        placeholder={placeholder}
        required={required}
        autocomplete="off"
        spellcheck={false}
        list={suggestions ? `${id}-list` : undefined}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
      {suggestions && (
        <datalist id={`${id}-list`}>
          {suggestions.map((suggestion) => (
            <option key={suggestion} value={suggestion} />
          ))}
        </datalist>
      )}
    </Field>
  );
}

/** Several lines of text, in a font for code. */
export function TextAreaField({
  label,
  hint,
  value,
  onChange,
  rows = 6,
  placeholder,
}: FieldProps & { readonly rows?: number; readonly placeholder?: string }) {
  const id = useId();
  return (
    <Field id={id} label={label} hint={hint}>
      <textarea
        id={id}
        class="input mono"
        rows={rows}
        value={value}
        placeholder={placeholder}
        spellcheck={false}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
    </Field>
  );
}

/** A choice among values. */
export function SelectField({
  label,
  hint,
  value,
  onChange,
  options,
}: FieldProps & { readonly options: readonly (readonly [value: string, text: string])[] }) {
  const id = useId();
  return (
    <Field id={id} label={label} hint={hint}>
      <select
        id={id}
        class="input select"
        value={value}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        {options.map(([own, text]) => (
          <option key={own} value={own}>
            {text}
          </option>
        ))}
      </select>
    </Field>
  );
}

function Field({
  id,
  label,
  hint,
  children,
}: {
  readonly id: string;
  readonly label: string;
  readonly hint: string | undefined;
  readonly children: ComponentChildren;
}) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {children}
      {hint !== undefined && (
        <p id={`${id}-hint`} class="hint">
          {hint}
        </p>
      )}
    </div>
  );
}

/** Reads the JSON of a field. @throws {Error} naming the field, if the text is not JSON */
export function parseJsonField(label: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`${label} is not JSON: ${(error as Error).message}`);
  }
}
