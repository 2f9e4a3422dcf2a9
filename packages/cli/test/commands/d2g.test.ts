import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Auth } from '@tc/auth';
import { rejection, thrown } from '@tc/test-support/rejection';
import { temporaryFolder } from '@tc/test-support/temporary-folder';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { convertPayload } from '../../src/d2g/convert-payload.ts';
import { convertScopes } from '../../src/d2g/convert-scopes.ts';
import type { DockerWorkerPayload } from '../../src/d2g/docker-worker-payload.ts';
import { Failure } from '../../src/kernel/failure.ts';
import { Deployment } from '../support/deployment.ts';
import { tc, tcHere } from '../support/tc.ts';

const test = suite('tc d2g');

const convert = (changes: Partial<DockerWorkerPayload> = {}) =>
  convertPayload({ image: 'debian:12', maxRunTime: 60, command: ['make', 'all'], ...changes }, 'box');

/** The arguments of `docker run` that differ from those of a payload without `changes`. */
function addedArguments(changes: Partial<DockerWorkerPayload>): string[] {
  const plain = convert().command[0] ?? [];
  return (convert(changes).command[0] ?? []).filter((argument) => !plain.includes(argument));
}

test('a payload becomes the same container, run with Docker', () => {
  assert.equal(convert(), {
    command: [
      [
        ...['docker', 'run', '-t', '--name', 'box', '--memory-swap', '-1', '--pids-limit', '-1', '--pull=never', '--log-driver=none'],
        ...['--add-host=localhost.localdomain:127.0.0.1', '--env-file', 'env.list', '--', 'debian:12', 'make', 'all'],
      ],
    ],
    features: { backingLog: true, liveLog: true, resourceMonitor: true },
    logs: { backing: 'public/logs/live_backing.log', live: 'public/logs/live.log' },
    maxRunTime: 60,
    osGroups: ['docker'],
    taskclusterProxyInterface: 'docker-bridge',
  });
});

test('capabilities, devices and features become arguments and features', () => {
  assert.equal(addedArguments({ capabilities: { privileged: true }, features: { allowPtrace: true } }), ['--privileged']);
  assert.equal(addedArguments({ capabilities: { disableSeccomp: true }, features: { allowPtrace: true } }), [
    '--cap-add=SYS_PTRACE',
    '--security-opt=seccomp=unconfined',
  ]);
  const devices = { kvm: true, hostSharedMemory: true, loopbackVideo: true, loopbackAudio: true };
  assert.equal(addedArguments({ capabilities: { devices } }), [
    ...['--device=/dev/kvm', '-v', '/dev/shm:/dev/shm', '--device=__TASKCLUSTER_VIDEO_DEVICE__', '--device=/dev/snd'],
  ]);
  assert.equal(addedArguments({ features: { taskclusterProxy: true } }), [
    ...['--network', '__TASKCLUSTER_DOCKER_NETWORK__', '--add-host=taskcluster:__TASKCLUSTER_PROXY_GATEWAY__'],
  ]);
  const features = { chainOfTrust: true, interactive: true, taskclusterProxy: true, localLiveLog: false, bulkLog: false };
  assert.equal(convert({ features, capabilities: { devices } }).features, {
    ...{ backingLog: false, liveLog: false, resourceMonitor: true, chainOfTrust: true, interactive: true },
    ...{ loopbackAudio: true, loopbackVideo: true, taskclusterProxy: true },
  });
});

test('artifacts are sorted by name, and volumes are mounted', () => {
  const artifacts = {
    'public/z': { type: 'file', path: '/builds/z.tar.gz', expires: '2030-01-01T00:00:00Z' },
    'public/a': { type: 'volume', path: '/builds/out' },
    'public/m': { type: 'directory', path: '/builds/.cache' },
  } as const;
  assert.equal(convert({ artifacts }).artifacts, [
    { name: 'public/a', optional: true, path: 'volume0', type: 'directory' },
    { name: 'public/m', optional: true, path: 'artifact1.cache', type: 'directory' },
    { expires: '2030-01-01T00:00:00.000Z', name: 'public/z', optional: true, path: 'artifact2.gz', type: 'file' },
  ]);
  assert.equal(addedArguments({ artifacts }), ['-v', '__TASK_DIR__/volume0:/builds/out']);
  const without = convert({ artifacts, features: { artifacts: false } });
  assert.equal([without.artifacts, without.features], [undefined, { backingLog: false, liveLog: false, resourceMonitor: true }]);
});

test('caches and images from tasks become mounts', () => {
  const image = { type: 'task-image', taskId: 'fN1SbArXTPSVFNUvaOlinQ', path: 'public/image.tar.lz4' } as const;
  const payload = convert({ image, cache: { checkouts: '/src' } });
  assert.equal(payload.mounts, [
    { cacheName: 'checkouts', directory: 'cache0' },
    { content: { artifact: 'public/image.tar.lz4', taskId: 'fN1SbArXTPSVFNUvaOlinQ' }, file: 'dockerimage', format: 'lz4' },
  ]);
  assert.equal(payload.command[0]?.slice(-4), ['--', '__D2G_IMAGE_ID__', 'make', 'all']);
  assert.ok(payload.command[0]?.includes('__TASK_DIR__/cache0:/src'));
  const indexed = convert({ image: { type: 'indexed-image', namespace: 'project.x.image', path: 'public/image.tar.zst' } });
  assert.equal(indexed.mounts, [{ content: { artifact: 'public/image.tar.zst', namespace: 'project.x.image' }, file: 'dockerimage' }]);
  assert.is(indexed.features['taskclusterProxy'], true);
  assert.not.ok(indexed.command[0]?.includes('--network'), 'the proxy is for the worker, not for the container');
});

test('names of images are checked as Docker does', () => {
  const digest = `sha256:${'0a'.repeat(32)}`;
  for (const name of ['a', 'a/b/c', 'Host/a', 'localhost:5000/a_b/c--d:Tag_1.2', '[::1]:80/a', `a@${digest}`, `quay.io/a:1@${digest}`]) {
    assert.is(convert({ image: { type: 'docker-image', name } }).command[0]?.at(-3), name);
  }
  for (const name of ['', 'A', 'a/B', 'a:', ':a', 'a b', '-a', 'a___b', 'a@sha256:12', 'a:b:c', '--privileged', '0a'.repeat(32)]) {
    assert.match(thrown(() => convert({ image: name }), Failure).message, 'is not the name of a Docker image');
  }
});

test('logs, exit codes and variables are converted', () => {
  for (const [live, backing] of [
    ['a/b.log.txt', 'a/b.log_backing.txt'],
    ['plain', 'plain_backing'],
    ['x.y/plain', 'x.y/plain_backing'],
  ] as const)
    assert.equal(convert({ log: live }).logs, { backing, live });
  assert.equal(convert({ onExitStatus: { retry: [4, 5], purgeCaches: [] } }).onExitStatus, { retry: [4, 5] });
  const env = { PLAIN: 'x', LINES: 'a\nb', LONG: 'x'.repeat(65_536) };
  assert.equal(addedArguments({ env }), ['-e', 'LINES=a\nb', '-e', `LONG=${env.LONG}`]);
});

test('scopes of docker-worker are kept, and those of generic-worker are added', async () => {
  const payload: DockerWorkerPayload = { image: 'a', maxRunTime: 1 };
  const options = { payload, taskQueueId: 'p/w', expand: async () => assert.unreachable('there are no roles') as never };
  const scopes = [
    'x:y',
    'docker-worker:cache:c',
    'docker-worker:capability:device:kvm',
    'docker-worker:capability:device:loopbackAudio:q/r',
  ];
  assert.equal(
    await convertScopes(scopes, options),
    [
      ...scopes,
      ...['generic-worker:os-group:p/w/docker', 'generic-worker:cache:c', 'generic-worker:loopback-audio:q/r'],
      ...['generic-worker:os-group:p/w/kvm', 'generic-worker:os-group:p/w/libvirt'],
    ].sort(),
  );
  const capabilities = { privileged: true, disableSeccomp: true, devices: { kvm: true } };
  const error = await rejection(convertScopes(scopes, { ...options, payload: { ...payload, capabilities } }), Failure);
  assert.is(
    error.message,
    [
      'the task lacks these scopes:',
      '  docker-worker:capability:privileged or docker-worker:capability:privileged:p/w',
      '  docker-worker:capability:disableSeccomp',
    ].join('\n'),
  );
});

test('a task definition is read from stdin, and its roles are expanded by the deployment', async () => {
  await using deployment = await Deployment.start();
  const { rootUrl, credentials } = deployment.emulator;
  const auth = new Auth({ rootUrl, credentials });
  await auth.createRole('project:x', { description: '', scopes: ['docker-worker:capability:privileged:p/w'] });
  const task = {
    provisionerId: 'p',
    workerType: 'w',
    scopes: ['assume:project:x'],
    payload: { image: 'a', maxRunTime: 1, capabilities: { privileged: true } },
  };
  const { code, stdout, stderr } = await deployment.tc(['d2g', '--task-def'], { input: JSON.stringify(task) });
  assert.equal([code, stderr], [0, '']);
  const converted = JSON.parse(stdout);
  assert.equal(converted.scopes, [
    ...['assume:project:x', 'generic-worker:capability:privileged:p/w', 'generic-worker:os-group:p/w/docker'],
  ]);
  assert.equal([converted.provisionerId, converted.payload.command[0].includes('--privileged')], ['p', true]);
  assert.match(converted.payload.command[0].join(' '), / --name taskcontainer_[\w-]{22} /);
});

test('what is not a payload is an error that says why', async () => {
  const folder = temporaryFolder('tc-d2g');
  const write = (value: unknown) => {
    const file = join(folder, 'input.json');
    writeFileSync(file, JSON.stringify(value));
    return file;
  };
  const payload = { image: 'a', maxRunTime: 1 };
  for (const [input, args, message] of [
    [{ image: 'a' }, [], '/maxRunTime is missing'],
    [{ ...payload, featurs: {} }, [], '/featurs'],
    [{ ...payload, image: { type: 'docker-image' } }, [], '/image'],
    [{ payload, scopes: [] }, [], 'Add --task-def to convert a task definition.'],
    [payload, ['-t'], 'the task definition has no payload'],
    [{ payload, scopes: [] }, ['-t'], 'has no taskQueueId'],
    [{ payload, scopes: 'x' }, ['-t'], 'not a list of strings'],
  ] as const) {
    const { code, stdout, stderr } = await tcHere(['d2g', '-f', write(input), ...args]);
    assert.equal([code, stdout], [2, ''], stderr);
    assert.match(stderr, message);
  }
  assert.is((await tc(['d2g'], { input: 'image: a\nmaxRunTime: 1\n' })).code, 0, 'YAML is read too');
});

test.run();
