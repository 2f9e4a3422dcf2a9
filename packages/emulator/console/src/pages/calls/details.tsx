import type { CallDetail } from '../../../../src/console/protocol.ts';
import { StatusBadge, Tag } from '../../components/badges.tsx';
import { Button } from '../../components/button.tsx';
import { CopyButton } from '../../components/copy.tsx';
import { Loaded } from '../../components/empty-state.tsx';
import { JsonView } from '../../components/json-view.tsx';
import { Properties } from '../../components/page.tsx';
import { Duration, Time } from '../../components/time.tsx';
import { useResource } from '../../connection/resource.ts';
import { getJson } from '../../connection/session.ts';
import { shellSnippet, typescriptSnippet } from './snippets.ts';

/** All about one call. */
export function CallDetails({ id, onClose }: { readonly id: number; readonly onClose: () => void }) {
  const resource = useResource((signal) => getJson<CallDetail>(`/calls/${id}`, signal), [id]);
  const call = resource.data;
  return (
    <section class="detail" aria-label="Call">
      <header class="detail-header">
        <h2 class="truncate">{call ? (call.method === '' ? 'Unknown method' : `${call.service}.${call.method}`) : `Call ${id}`}</h2>
        {call && <StatusBadge status={call.status} />}
        <Button kind="quiet" icon="close" aria-label="Close" onClick={onClose} />
      </header>
      <div class="detail-body">
        <Loaded resource={resource}>{(data) => <Content call={data} />}</Loaded>
      </div>
    </section>
  );
}

function Content({ call }: { readonly call: CallDetail }) {
  return (
    <>
      <Properties
        entries={[
          ['Request', <code key="request">{`${call.verb} ${call.url}`}</code>],
          ['Client', call.clientId ?? 'anonymous'],
          ['Arrived', <Time key="time" value={call.time} />],
          ['Took', <Duration key="duration" ms={call.duration} />],
          ['Fault', call.fault ? <Tag tone="magenta">a fault or rate limit changed the outcome</Tag> : undefined],
        ]}
      />
      {call.method !== '' && (
        <div class="row">
          <CopyButton labelled label="Copy as TypeScript" text={() => typescriptSnippet(call)} />
          <CopyButton labelled label="Copy as tc" text={() => shellSnippet(call)} />
        </div>
      )}
      <Body title="Arguments" value={Object.keys(call.params).length > 0 ? call.params : undefined} />
      <Body title="Query" value={Object.keys(call.query).length > 0 ? call.query : undefined} />
      <Body title="Payload" value={call.payload} />
      <Body title="Response" value={call.response} />
    </>
  );
}

function Body({ title, value }: { readonly title: string; readonly value: unknown }) {
  if (value === undefined) return null;
  return (
    <div>
      <h3>{title}</h3>
      <JsonView value={value} label={title} />
    </div>
  );
}
