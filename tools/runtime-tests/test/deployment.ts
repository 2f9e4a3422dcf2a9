import { type Emulator, startEmulator } from '@tc/emulator';
import type { Deployment, RuntimeTraits } from '../src/runtime-test.ts';

const ACCESS_TOKEN = 'the-access-token-of-the-tests';
const FAULTY = { unavailableTwice: 'unavailable-twice', cutOnce: 'cut-once', slow: 'slow', unavailable: 'unavailable' };

/** Starts the deployments that the suite needs on one runtime, and passes them to `work`. */
export async function withDeployment<T>(runtime: RuntimeTraits, work: (deployment: Deployment) => Promise<T>): Promise<T> {
  const clients = ['tests', ...Object.values(FAULTY)].map((clientId) => ({ clientId, accessToken: ACCESS_TOKEN, scopes: ['*'] }));
  await using emulator = await startEmulator({ clients });
  await using skewed = await startEmulator({ clients });
  skewed.skewClock('1 hour');
  makeFaulty(emulator);
  const { rootUrl } = emulator;
  return await work({ rootUrl, skewedRootUrl: skewed.rootUrl, clientId: 'tests', accessToken: ACCESS_TOKEN, faulty: FAULTY, runtime });
}

function makeFaulty(emulator: Emulator): void {
  const call = { service: 'queue', method: 'ping' };
  emulator.fail({ ...call, clientId: FAULTY.unavailableTwice, status: 503, times: 2 });
  emulator.fail({ ...call, clientId: FAULTY.unavailable, status: 503 });
  emulator.fail({ ...call, clientId: FAULTY.cutOnce, cut: 'before', times: 1 });
  emulator.fail({ ...call, clientId: FAULTY.slow, delay: '5 seconds' });
}
