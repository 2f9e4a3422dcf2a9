import { declaredTypes, type Service } from '../model/model.ts';
import { declaredRoutingKeys } from './events.ts';
import { byName } from './imports.ts';

/** Emits the main module of a package. A service without an API exports its events there. */
export function emitIndex(service: Service): string {
  const { className, renamedTypes } = service;
  const types = [...declaredTypes(service), ...renamedTypes.map(({ from }) => from)].sort(byName);
  const routingKeys = declaredRoutingKeys(service).map((name) => `type ${name}`);
  const main = service.api
    ? `export { ${className}, type ${className}Urls } from './client.ts';`
    : `export { ${[`${className}Events`, ...routingKeys].sort((a, b) => byName(bare(a), bare(b))).join(', ')} } from './events.ts';`;
  return `${main}\n${types.length === 0 ? '' : `export type { ${types.join(', ')} } from './types.ts';\n`}`;
}

function bare(specifier: string): string {
  return specifier.replace(/^type /, '');
}
