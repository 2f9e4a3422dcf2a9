import { useEffect, useState } from 'preact/hooks';
import type { EventDetail, PublishRequest } from '../../../../src/console/protocol.ts';
import { Form, parseJsonField, TextAreaField, TextField } from '../../components/form.tsx';
import { Panel } from '../../components/page.tsx';
import { toast, toastError } from '../../components/toast.tsx';
import { getJson, sendJson } from '../../connection/session.ts';
import { events } from '../../connection/store.ts';
import { queryValue } from '../../navigation/location.ts';

/** Publishes an event as if a service had. The address can name an event to start from. */
export function PublishPanel() {
  const [exchange, setExchange] = useState('exchange/taskcluster-queue/v1/task-completed');
  const [routingKey, setRoutingKey] = useState('primary._._._._._._._._._');
  const [message, setMessage] = useState('{}');
  const original = queryValue('event');

  useEffect(() => {
    if (original === '') return;
    getJson<EventDetail>(`/events/${original}`).then((event) => {
      setExchange(event.exchange);
      setRoutingKey(event.routingKey);
      setMessage(JSON.stringify(event.message, undefined, 2));
    }, toastError);
  }, [original]);

  const publish = async (): Promise<void> => {
    const body = parseJsonField('Message', message) as PublishRequest['message'];
    await sendJson('POST', '/publish', { exchange, routingKey, message: body } satisfies PublishRequest);
    toast('Published');
  };

  return (
    <Panel title="Publish an event">
      <Form action="Publish" icon="events" kind="secondary" onSubmit={publish}>
        <TextField
          label="Exchange"
          required
          value={exchange}
          onChange={setExchange}
          suggestions={[...new Set(events.value.map((event) => event.exchange))].sort()}
        />
        <TextField label="Routing key" required value={routingKey} onChange={setRoutingKey} />
        <TextAreaField label="Message" rows={original === '' ? 3 : 10} value={message} onChange={setMessage} hint="JSON" />
      </Form>
    </Panel>
  );
}
