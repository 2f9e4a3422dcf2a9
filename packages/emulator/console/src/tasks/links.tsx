import type { ComponentChildren } from 'preact';
import { Icon } from '../components/icons.tsx';
import { href } from '../navigation/location.ts';

/** The address of a task's page. */
export function taskHref(taskId: string, query: Readonly<Record<string, string | undefined>> = {}): string {
  return href(`/tasks/${encodeURIComponent(taskId)}`, query);
}

/** The address of a task group's page. */
export function groupHref(taskGroupId: string): string {
  return href(`/groups/${encodeURIComponent(taskGroupId)}`);
}

/** The address of the page of a worker pool or task queue, `<provisionerId>/<workerType>`. */
export function poolHref(workerPoolId: string, query: Readonly<Record<string, string | undefined>> = {}): string {
  return href(`/workers/${workerPoolId.split('/').map(encodeURIComponent).join('/')}`, query);
}

/** The address of a worker's page. */
export function workerHref(workerPoolId: string, workerGroup: string, workerId: string): string {
  return poolHref(`${workerPoolId}/${workerGroup}/${workerId}`);
}

/** A link to another server, if the address is one of the web. Other addresses, which could run a script, are shown as text. */
export function ExternalLink({ url, children = url }: { readonly url: string; readonly children?: ComponentChildren }) {
  const parsed = URL.parse(url);
  if (parsed?.protocol !== 'https:' && parsed?.protocol !== 'http:') return <bdi>{children}</bdi>;
  return (
    <a href={parsed.href} target="_blank" rel="noopener noreferrer" class="external">
      <bdi>{children}</bdi>
      <Icon name="external" size={12} />
    </a>
  );
}
