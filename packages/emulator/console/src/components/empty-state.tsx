import type { ComponentChildren } from 'preact';
import type { Resource } from '../connection/resource.ts';
import { href, pageLocation, queryValue } from '../navigation/location.ts';
import { Button } from './button.tsx';
import { Snippet } from './copy.tsx';
import { Icon, type IconName } from './icons.tsx';

interface EmptyStateProps {
  readonly icon?: IconName;
  /** What there is none of, such as `No calls yet`. */
  readonly title: string;
  /** What to do. */
  readonly children?: ComponentChildren;
  /** Code that makes the first one. */
  readonly snippet?: string;
}

/** Says that there is nothing, and what to do about it. */
export function EmptyState({ icon = 'search', title, children, snippet }: EmptyStateProps) {
  return (
    <div class="empty">
      <span class="empty-icon">
        <Icon name={icon} size={20} />
      </span>
      <h2>{title}</h2>
      {children && <p class="muted">{children}</p>}
      {snippet !== undefined && <Snippet code={snippet} label="Example" />}
    </div>
  );
}

/** Says that the filters of a list leave nothing. The link keeps the part of the page that is shown. */
export function NoMatches() {
  return (
    <EmptyState title="Nothing matches">
      <a href={href(pageLocation.value.path, { tab: queryValue('tab'), run: queryValue('run') })}>Remove the filters</a>
    </EmptyState>
  );
}

/** Says that something could not be loaded or done. */
export function ErrorNote({ error, onRetry }: { readonly error: Error; readonly onRetry?: () => void }) {
  return (
    <div class="note error" role="alert">
      <p>{error.message}</p>
      {onRetry && <Button onClick={onRetry}>Try again</Button>}
    </div>
  );
}

/** Shows what a resource has loaded, or that it loads, or why it could not. */
export function Loaded<T>({ resource, children }: { readonly resource: Resource<T>; readonly children: (data: T) => ComponentChildren }) {
  if (resource.error && resource.data === undefined) return <ErrorNote error={resource.error} onRetry={resource.reload} />;
  if (resource.data === undefined) return <div class="loading" role="status" aria-label="Loading" />;
  return <>{children(resource.data)}</>;
}
