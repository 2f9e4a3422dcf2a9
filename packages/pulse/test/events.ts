import { randomUUID } from 'node:crypto';
import type { RoutingKeyPattern } from '@tc/core';
import { type Binding, bind, type Exchange } from '@tc/core/codegen';
import { Type } from 'typebox';

export interface TaskMessage {
  taskId: string;
  runId: number;
}

export interface TaskFailure extends TaskMessage {
  reason: string;
}

export interface BuildMessage {
  build: number;
}

export interface TaskRouting {
  readonly kind: string;
  readonly taskId: string;
  readonly runId: string;
  readonly reserved: string;
}

export interface BuildRouting {
  readonly project: string;
}

const TASK_KEY = [
  { name: 'kind', constant: 'primary', required: true },
  { name: 'taskId', required: true },
  { name: 'runId' },
  { name: 'reserved', multipleWords: true },
];

const taskSchema = Type.Object({ taskId: Type.String(), runId: Type.Integer() });

/** Events of two made-up services, on exchanges that no other test uses. */
export class SampleEvents {
  readonly prefix: string;
  readonly #completed: Exchange<'taskCompleted'>;
  readonly #failed: Exchange<'taskFailed'>;
  readonly #built: Exchange<'built'>;

  constructor(username: string) {
    this.prefix = `exchange/${username}/${randomUUID()}`;
    const schema = { name: 'task', load: async () => taskSchema };
    this.#completed = { name: 'taskCompleted', exchange: `${this.prefix}/queue/task-completed`, routingKey: TASK_KEY, schema };
    this.#failed = { name: 'taskFailed', exchange: `${this.prefix}/queue/task-failed`, routingKey: TASK_KEY, schema };
    this.#built = {
      name: 'built',
      exchange: `${this.prefix}/builder/built`,
      routingKey: [{ name: 'project', required: true }],
      schema: { name: 'build', load: async () => Type.Object({ build: Type.Integer() }) },
    };
  }

  taskCompleted(pattern?: RoutingKeyPattern<TaskRouting> | string): Binding<'taskCompleted', TaskMessage, TaskRouting> {
    return bind(this.#completed, pattern);
  }

  taskFailed(pattern?: RoutingKeyPattern<TaskRouting> | string): Binding<'taskFailed', TaskFailure, TaskRouting> {
    return bind(this.#failed, pattern);
  }

  built(pattern?: RoutingKeyPattern<BuildRouting> | string): Binding<'built', BuildMessage, BuildRouting> {
    return bind(this.#built, pattern);
  }

  all(): [
    Binding<'taskCompleted', TaskMessage, TaskRouting>,
    Binding<'taskFailed', TaskFailure, TaskRouting>,
    Binding<'built', BuildMessage, BuildRouting>,
  ] {
    return [this.taskCompleted(), this.taskFailed(), this.built()];
  }
}
