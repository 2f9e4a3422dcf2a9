// A page as users write it. The bundlers must need no configuration for it and must not warn.
import { Credentials, fromNow, slugid } from '@tc/core';
import { Queue } from '@tc/queue';
import { QueueEvents } from '@tc/queue/events';

const credentials = new Credentials({ clientId: 'me', accessToken: 'secret' });
const queue = new Queue({ rootUrl: 'https://tc.example.com', credentials, validate: true });
const binding = new QueueEvents().taskCompleted({ taskId: slugid() });

queue.status(slugid()).then((response) => {
  document.body.textContent = JSON.stringify([response, binding, fromNow('1 hour')]);
});
