import { declaredTypes, type Service } from '../model/model.ts';
import { byName } from './imports.ts';

/** The module that a package's users import. A service without an API has its events there. */
export function emitIndex(service: Service): string {
  const { className, events, renamedTypes } = service;
  const types = [...declaredTypes(service), ...renamedTypes.map(({ from }) => from)].sort(byName);
  const routingKeys = events.map(({ routingKeyName }) => `type ${routingKeyName}`);
  const main = service.api
    ? `export { ${className}, type ${className}Urls } from './client.ts';`
    : `export { ${[`${className}Events`, ...routingKeys].sort((a, b) => byName(bare(a), bare(b))).join(', ')} } from './events.ts';`;
  return `${main}\n${types.length === 0 ? '' : `export type { ${types.join(', ')} } from './types.ts';\n`}`;
}

function bare(specifier: string): string {
  return specifier.replace(/^type /, '');
}
