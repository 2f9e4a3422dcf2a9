import { useState } from 'preact/hooks';
import { CopyButton } from './copy.tsx';

interface JsonViewProps {
  readonly value: unknown;
  /** What the value is, such as `Response`. */
  readonly label: string;
  /** How many levels are open at first. Default: 3. */
  readonly depth?: number;
}

/** Entries of one object or array, and characters of one text, that are shown before the user asks for more. */
const MAX_ENTRIES = 100;
const MAX_TEXT = 2_000;

/** Shows a JSON value as a tree that opens and closes, with a button to copy it. */
export function JsonView({ value, label, depth = 3 }: JsonViewProps) {
  return (
    <section class="json" aria-label={label}>
      <CopyButton text={() => JSON.stringify(value, null, 2) ?? ''} label={`Copy: ${label}`} />
      <Node value={value} depth={depth} />
    </section>
  );
}

function Node({ name, value, depth }: { readonly name?: string; readonly value: unknown; readonly depth: number }) {
  const [limit, setLimit] = useState(MAX_ENTRIES);
  const [open, setOpen] = useState(depth > 0);
  if (typeof value !== 'object' || value === null) {
    return (
      <div class="json-line">
        <Name name={name} />
        <Leaf value={value} />
      </div>
    );
  }
  const entries = Object.entries(value);
  const [before, after] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  if (entries.length === 0) {
    return (
      <div class="json-line">
        <Name name={name} />
        {before + after}
      </div>
    );
  }
  return (
    <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <Name name={name} />
        {before}
        {!open && (
          <span class="faint">
            {' '}
            {entries.length} {after}
          </span>
        )}
      </summary>
      {open && (
        <>
          <div class="json-children">
            {entries.slice(0, limit).map(([key, entry]) => (
              <Node key={key} {...(Array.isArray(value) ? {} : { name: key })} value={entry} depth={depth - 1} />
            ))}
            {entries.length > limit && (
              <button type="button" class="button quiet" onClick={() => setLimit(limit * 10)}>
                {entries.length - limit} more
              </button>
            )}
          </div>
          <div class="json-line">{after}</div>
        </>
      )}
    </details>
  );
}

function Name({ name }: { readonly name: string | undefined }) {
  return name === undefined ? null : (
    <span class="json-name">
      <bdi>{name}</bdi>:{' '}
    </span>
  );
}

function Leaf({ value }: { readonly value: unknown }) {
  const [whole, setWhole] = useState(false);
  if (typeof value !== 'string') return <span class="json-literal">{String(value)}</span>;
  const shown = whole ? value : value.slice(0, MAX_TEXT);
  return (
    <span class="json-text">
      <bdi>{JSON.stringify(shown)}</bdi>
      {shown.length < value.length && (
        <button type="button" class="button quiet" onClick={() => setWhole(true)}>
          {value.length - shown.length} characters more
        </button>
      )}
    </span>
  );
}
