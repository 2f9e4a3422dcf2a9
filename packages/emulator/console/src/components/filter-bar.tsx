import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { useKeys } from '../navigation/keyboard.ts';
import { queryValue, setQuery } from '../navigation/location.ts';
import { Icon } from './icons.tsx';

/** The line of filters above a list. Filters are part of the address, so they survive a reload and can be sent to somebody. */
export function FilterBar({ children }: { readonly children: ComponentChildren }) {
  return <search class="filter-bar">{children}</search>;
}

/** A field for words that rows must contain, see {@link matchesText}. The key `/` goes to it. It is the parameter `q` of the address. */
export function TextFilter({ label }: { readonly label: string }) {
  const input = useRef<HTMLInputElement>(null);
  useKeys([{ keys: '/', label: 'Filter', run: () => input.current?.select() }]);
  return (
    <div class="text-filter">
      <Icon name="search" size={14} />
      <input
        ref={input}
        type="search"
        aria-label={label}
        placeholder={label}
        value={queryValue('q')}
        autocomplete="off"
        spellcheck={false}
        onInput={(event) => setQuery({ q: event.currentTarget.value })}
      />
      <kbd title="Press / to filter">/</kbd>
    </div>
  );
}

interface SelectFilterProps {
  /** The parameter of the address. */
  readonly name: string;
  /** Such as `Service`. Also the text of the choice that filters nothing. */
  readonly label: string;
  /** Values, or pairs of value and text. */
  readonly options: readonly (string | readonly [value: string, text: string])[];
}

/** A choice among values, which is a parameter of the address. */
export function SelectFilter({ name, label, options }: SelectFilterProps) {
  const value = queryValue(name);
  const pairs = options.map((option) => (typeof option === 'string' ? ([option, option] as const) : option));
  const known = value === '' || pairs.some(([own]) => own === value);
  return (
    <select
      class={value === '' ? 'select' : 'select chosen'}
      aria-label={label}
      value={value}
      onChange={(event) => setQuery({ [name]: event.currentTarget.value })}
    >
      <option value="">{label}: any</option>
      {!known && <option value={value}>{value}</option>}
      {pairs.map(([own, text]) => (
        <option key={own} value={own}>
          {text}
        </option>
      ))}
    </select>
  );
}

/** Whether a text contains each word of `query`, in any order and case. */
export function matchesText(text: string, query: string): boolean {
  const lower = text.toLowerCase();
  return query
    .toLowerCase()
    .split(/\s+/)
    .every((word) => lower.includes(word));
}
