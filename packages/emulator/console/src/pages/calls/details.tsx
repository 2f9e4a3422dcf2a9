import type { CallDetail } from '../../../../src/console/protocol.ts';
import { StatusBadge, Tag } from '../../components/badges.tsx';
import { CopyButton } from '../../components/copy.tsx';
import { Detail, DetailJson } from '../../components/detail.tsx';
import { Loaded } from '../../components/empty-state.tsx';
import { Properties } from '../../components/page.tsx';
import { Duration, Time } from '../../components/time.tsx';
import { useResource } from '../../connection/resource.ts';
import { getJson } from '../../connection/session.ts';
import { href, hrefWithQuery } from '../../navigation/location.ts';
import { shellSnippet, typescriptSnippet } from './snippets.ts';

/** All about one call. */
export function CallDetails({ id }: { readonly id: number }) {
  const resource = useResource((signal) => getJson<CallDetail>(`/calls/${id}`, signal), [id]);
  const call = resource.data;
  const title = call === undefined ? `Call ${id}` : call.method === '' ? 'Unknown method' : `${call.service}.${call.method}`;
  return (
    <Detail title={title} note={call && <StatusBadge status={call.status} />} closeHref={hrefWithQuery('/calls')}>
      <Loaded resource={resource}>{(data) => <Content call={data} />}</Loaded>
    </Detail>
  );
}

function Content({ call }: { readonly call: CallDetail }) {
  const { verb, url, clientId, time, duration, fault, service, method, params, query, payload, response } = call;
  const problem = errorMessage(call);
  return (
    <>
      <Properties
        entries={[
          ['Request', <code key="request">{`${verb} ${url}`}</code>],
          [
            'Client',
            clientId === undefined ? 'anonymous' : <a href={href(`/access/clients/${encodeURIComponent(clientId)}`)}>{clientId}</a>,
          ],
          ['Arrived', <Time key="time" value={time} />],
          ['Took', <Duration key="duration" ms={duration} />],
          ['Fault', fault ? <Tag tone="magenta">a fault or rate limit changed the outcome</Tag> : undefined],
        ]}
      />
      {problem !== undefined && <p class="note error">{problem}</p>}
      {method !== '' && (
        <div class="row">
          <CopyButton labelled label="Copy as TypeScript" text={() => typescriptSnippet(call)} />
          <CopyButton labelled label="Copy as tc" text={() => shellSnippet(call)} />
          <a class="button" href={href('/control', { service, method })}>
            Make it fail
          </a>
        </div>
      )}
      <DetailJson title="Arguments" value={params} />
      <DetailJson title="Query" value={query} />
      <DetailJson title="Payload" value={payload} />
      <DetailJson title="Response" value={response} />
    </>
  );
}

/** The message of an error response. What follows the line `---` in it repeats the request. */
function errorMessage({ status = 0, response }: CallDetail): string | undefined {
  const { message } = (response ?? {}) as { readonly message?: unknown };
  return status >= 400 && typeof message === 'string' ? message.split('\n---\n')[0]?.trim() : undefined;
}
