import { compileSchema } from '@tc/core';
import { WorkerManager } from '@tc/worker-manager';
import { ServiceError } from '../../calls/errors.ts';

/** The types of providers. A provider of a cloud starts no workers by itself; tests start them with `Emulator.cloud`. */
export type ProviderType = 'aws' | 'azure' | 'google' | 'static' | 'testing';

/** The providers of a deployment without the option `providers`. */
export const DEFAULT_PROVIDERS: Readonly<Record<string, ProviderType>> = { aws: 'aws', azure: 'azure', google: 'google', static: 'static' };

/** The provider of worker pools that await deletion. It always exists and is not listed. */
export const NULL_PROVIDER = 'null-provider';

/** The schema of a pool's `config`, by the type of its provider. */
const CONFIG_SCHEMAS = {
  aws: 'AwsProviderConfig',
  azure: 'AzureProviderConfig',
  google: 'GoogleProviderConfig',
  static: 'StaticProviderConfig',
  testing: 'TestingProviderConfig',
  null: 'NullConfig',
} as const;

/** The types of a deployment's providers, by provider id. */
export type Providers = ReadonlyMap<string, ProviderType | 'null'>;

/** Adds the null provider to the configured ones. */
export function makeProviders(configured: Readonly<Record<string, ProviderType>>): Providers {
  return new Map<string, ProviderType | 'null'>([...Object.entries(configured), [NULL_PROVIDER, 'null']]);
}

/** Whether a provider of this type starts its workers in a cloud. */
export function isCloud(type: ProviderType | 'null' | undefined): type is 'aws' | 'azure' | 'google' {
  return type === 'aws' || type === 'azure' || type === 'google';
}

/**
 * Checks that a provider exists and accepts the `config` of a worker pool.
 * @throws {ServiceError} `InputError` for an unknown provider, `InputValidationError` if `config` does not match the provider's schema
 */
export async function checkConfig(providers: Providers, providerId: string, config: unknown): Promise<void> {
  const type = providers.get(providerId);
  if (type === undefined) {
    throw new ServiceError('InputError', `provider ${providerId} does not exist, expected one of ${[...providers.keys()].join(', ')}`);
  }
  const schemas = (await WorkerManager.service.schemas()) as Readonly<Record<string, object>>;
  const name = CONFIG_SCHEMAS[type];
  const issues = (await compileSchema(schemas[name] ?? {}))(config);
  if (issues.length === 0) return;
  const lines = issues.map(({ path, message }) => `  * config${path} ${message}`);
  throw new ServiceError(
    'InputValidationError',
    `config does not match ${name}, the schema of provider ${providerId}:\n${lines.join('\n')}`,
  );
}
