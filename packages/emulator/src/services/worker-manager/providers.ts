import { compileSchema } from '@tc/core';
import { WorkerManager } from '@tc/worker-manager';
import { ServiceError } from '../../calls/errors.ts';

/** The types of providers. Cloud providers accept worker pools, but the emulator starts no workers for them. */
export type ProviderType = 'aws' | 'azure' | 'google' | 'static' | 'testing';

/** The default providers. */
export const DEFAULT_PROVIDERS: Readonly<Record<string, ProviderType>> = { aws: 'aws', azure: 'azure', google: 'google', static: 'static' };

/** The provider of worker pools that are being deleted. Every deployment has it, and it is not listed. */
export const NULL_PROVIDER = 'null-provider';

/** The names of the schemas for the `config` of a worker pool. */
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

/** Adds the null provider to the configured providers. */
export function makeProviders(configured: Readonly<Record<string, ProviderType>>): Providers {
  return new Map<string, ProviderType | 'null'>([...Object.entries(configured), [NULL_PROVIDER, 'null']]);
}

/**
 * Checks the provider and `config` of a worker pool.
 * @throws {ServiceError} `InputError` for an unknown provider, `InputValidationError` for an invalid config
 */
export async function checkConfig(providers: Providers, providerId: string, config: unknown): Promise<void> {
  const type = providers.get(providerId);
  if (type === undefined) {
    throw new ServiceError('InputError', `provider ${providerId} does not exist; expected one of ${[...providers.keys()].join(', ')}`);
  }
  const schemas = (await WorkerManager.service.schemas()) as Readonly<Record<string, object>>;
  const name = CONFIG_SCHEMAS[type];
  const issues = (await compileSchema(schemas[name] ?? {}))(config);
  if (issues.length === 0) return;
  const lines = issues.map(({ path, message }) => `  * config${path} ${message}`);
  throw new ServiceError('InputValidationError', `config is not a valid ${name}, which provider ${providerId} needs:\n${lines.join('\n')}`);
}
