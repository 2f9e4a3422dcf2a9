// This file is only compiled. The lines after a @ts-expect-error must not compile, all others must.
import { QueueEvents } from '@tc/queue/events';
import type { Pulse } from '../src/index.ts';
import type { BuildMessage, SampleEvents, TaskFailure, TaskMessage } from './events.ts';

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
declare function same<A, B>(value: Same<A, B>): void;

export async function types(pulse: Pulse, events: SampleEvents): Promise<void> {
  const raw = { exchange: 'exchange/elsewhere', routingKeyPattern: '#' };
  const bindings = [events.taskCompleted(), events.taskFailed({ taskId: 'A', runId: 0 }), events.built(), raw] as const;

  await pulse.consume({ bindings: [events.taskCompleted(), events.taskFailed(), events.built(), raw] }, (message) => {
    same<typeof message.name, 'taskCompleted' | 'taskFailed' | 'built' | undefined>(true);
    // @ts-expect-error the payload's type depends on the name
    message.payload.taskId;
    // @ts-expect-error there is no such event
    if (message.name === 'taskExploded') return;
    switch (message.name) {
      case 'taskCompleted':
        same<typeof message.payload, TaskMessage>(true);
        message.routing.taskId satisfies string;
        // @ts-expect-error only a failure has a reason
        message.payload.reason;
        // @ts-expect-error the routing key has no such field
        message.routing.project;
        break;
      case 'taskFailed':
        same<typeof message.payload, TaskFailure>(true);
        break;
      case 'built':
        same<typeof message.payload, BuildMessage>(true);
        message.routing.project satisfies string;
        break;
      default:
        same<typeof message.name, undefined>(true);
        same<typeof message.payload, unknown>(true);
    }
  });

  for await (const message of pulse.messages({ queue: 'q', bindings })) {
    if (message.name === 'built') same<typeof message.payload.build, number>(true);
  }

  const queue = new QueueEvents();
  await pulse.consume({ bindings: [queue.taskPending({ workerType: 'ci' }), queue.taskRunning(), events.built()] }, (message) => {
    if (message.name === 'taskRunning') message.payload.takenUntil satisfies string;
    // @ts-expect-error a pending task has no worker yet
    if (message.name === 'taskPending') message.payload.takenUntil;
    if (message.name !== 'built') {
      message.payload.status.taskId satisfies string;
      message.routing.workerType satisfies string;
    }
  });

  const list = [events.taskCompleted(), events.built()];
  await pulse.consume({ bindings: list }, (message) => {
    same<typeof message.name, 'taskCompleted' | 'built'>(true);
  });
  await pulse.consume({ bindings: [events.built()] }, ({ payload }) => {
    same<typeof payload, BuildMessage>(true);
  });

  // @ts-expect-error the routing key has no such field
  events.taskCompleted({ taskID: 'A' });
  // @ts-expect-error there is no such option
  await pulse.consume({ bindings, prefech: 1 }, () => {});
  // @ts-expect-error bindings are required
  await pulse.consume({ queue: 'q' }, () => {});

  await pulse.publish(events.built(), { build: 1 }, { routing: { project: 'web' } });
  await pulse.publish(raw, { anything: 1 }, { routing: 'a.b' });
  // @ts-expect-error the payload belongs to another event
  await pulse.publish(events.built(), { taskId: 'A', runId: 0 }, { routing: { project: 'web' } });
  // @ts-expect-error the routing key has no such field
  await pulse.publish(events.built(), { build: 1 }, { routing: { projekt: 'web' } });
  // @ts-expect-error a raw binding does not define fields
  await pulse.publish(raw, {}, { routing: { project: 'web' } });
}
