import { compileSchema } from '@tc/core';
import { WorkerManager } from '@tc/worker-manager';
import { ServiceError } from '../../calls/errors.ts';

/** The kinds of providers. Those of clouds take worker pools, and start no workers here. */
export type ProviderType = 'aws' | 'azure' | 'google' | 'static' | 'testing';

/** The providers that there are unless a deployment says otherwise. */
export const DEFAULT_PROVIDERS: Readonly<Record<string, ProviderType>> = { aws: 'aws', azure: 'azure', google: 'google', static: 'static' };

/** The provider of a worker pool that is to be deleted; it is always there, and not listed. */
export const NULL_PROVIDER = 'null-provider';

/** What of the service's schemas describes the `config` of a pool. */
const CONFIG_SCHEMAS = {
  aws: 'AwsProviderConfig',
  azure: 'AzureProviderConfig',
  google: 'GoogleProviderConfig',
  static: 'StaticProviderConfig',
  testing: 'TestingProviderConfig',
  null: 'NullConfig',
} as const;

/** The providers of a deployment, by id. */
export type Providers = ReadonlyMap<string, ProviderType | 'null'>;

/** Adds the null provider to those that are configured. */
export function makeProviders(configured: Readonly<Record<string, ProviderType>>): Providers {
  return new Map<string, ProviderType | 'null'>([...Object.entries(configured), [NULL_PROVIDER, 'null']]);
}

/**
 * Checks that a pool may have this provider and `config`.
 * @throws {ServiceError} `InputError` for an unknown provider, `InputValidationError` for a config that is not of its form
 */
export async function checkConfig(providers: Providers, providerId: string, config: unknown): Promise<void> {
  const type = providers.get(providerId);
  if (type === undefined) {
    throw new ServiceError('InputError', `there is no provider ${providerId}; expected one of ${[...providers.keys()].join(', ')}`);
  }
  const schemas = (await WorkerManager.service.schemas()) as Readonly<Record<string, object>>;
  const name = CONFIG_SCHEMAS[type];
  const issues = (await compileSchema(schemas[name] ?? {}))(config);
  if (issues.length === 0) return;
  const lines = issues.map(({ path, message }) => `  * config${path} ${message}`);
  throw new ServiceError('InputValidationError', `config is not a ${name}, as provider ${providerId} takes it:\n${lines.join('\n')}`);
}
