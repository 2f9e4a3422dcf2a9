// Tests all behaviours on the deployment at TASKCLUSTER_ROOT_URL, with the credentials in the environment.
// An argument selects the behaviours whose service or name contains it.
import { inspect } from 'node:util';
import { Credentials, rootUrlFromEnv } from '@tc/core';
import { runAll, table } from './runner.ts';
import { ALL, connect } from './suite.ts';

const [filter = ''] = process.argv.slice(2);

try {
  const target = await connect(rootUrlFromEnv(), Credentials.fromEnv());
  console.log(`Testing ${target.rootUrl} as ${target.credentials.clientId || 'an anonymous caller'}\n`);
  const chosen = ALL.filter(({ service, name }) => `${service}: ${name}`.includes(filter));
  const outcomes = await runAll(chosen, target, {
    onOutcome(outcome) {
      const { service, name } = outcome.behaviour;
      if (outcome.result === 'skipped') console.log(`skipped  ${service}: ${name}\n         ${outcome.reason}`);
      if (outcome.result === 'failed')
        console.log(`FAILED   ${service}: ${name}\n${inspect(outcome.error).replaceAll(/^/gm, '         ')}`);
    },
  });
  console.log(`\n${table(outcomes)}`);
  if (outcomes.some(({ result }) => result === 'failed')) process.exitCode = 1;
} catch (error) {
  console.error(`conformance: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 2;
}
