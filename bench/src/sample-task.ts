/** The task that all calls are about. */
export const taskId = 'fN1SbArXTPSVFNUvaOlinQ';

const created = '2030-01-01T00:00:00.000Z';
const deadline = '2030-01-02T00:00:00.000Z';
const expires = '2031-01-01T00:00:00.000Z';

const identity = {
  provisionerId: 'proj-example',
  workerType: 'ci',
  schedulerId: 'example-scheduler',
  taskGroupId: taskId,
};

/** What the queue answers to `status` and `createTask`: about 800 bytes. */
export const taskStatus = {
  taskId,
  ...identity,
  deadline,
  expires,
  retriesLeft: 5,
  state: 'completed',
  runs: [0, 1].map((runId) => ({
    runId,
    state: 'completed',
    reasonCreated: 'scheduled',
    reasonResolved: 'completed',
    workerGroup: 'us-east-1',
    workerId: 'i-0123456789abcdef',
    takenUntil: created,
    scheduled: created,
    started: created,
    resolved: created,
  })),
};

/** A task to create: about 900 bytes as JSON. */
export const taskDefinition = {
  ...identity,
  dependencies: ['A1b2C3d4R5S6a7h8I9j0Kw', 'B1b2C3d4R5S6a7h8I9j0Kw'],
  requires: 'all-completed' as const,
  routes: ['index.example.v1.latest', 'index.example.v1.revision.0123456789abcdef'],
  priority: 'low' as const,
  retries: 5,
  created,
  deadline,
  expires,
  scopes: ['queue:create-task:low:proj-example/ci', 'secrets:get:project/example'],
  payload: {
    command: [['/bin/bash', '-c', 'git clone https://example.com/repository.git && cd repository && make test']],
    env: { CI: 'true', REVISION: '0123456789abcdef0123456789abcdef01234567' },
    maxRunTime: 3600,
  },
  metadata: { name: 'Test', description: 'Runs all tests', owner: 'me@example.com', source: 'https://example.com/repository' },
  tags: { kind: 'test' },
  extra: {},
};
