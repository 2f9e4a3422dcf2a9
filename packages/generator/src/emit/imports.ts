/** Collects the imports of one generated module while its code is written. */
export class Imports {
  readonly #modules = new Map<string, Map<string, boolean>>();
  readonly #namespaces = new Map<string, string>();

  /** Imports a value. Returns its name. */
  value(name: string, module: string): string {
    this.#names(module).set(name, true);
    return name;
  }

  /** Imports a type. Returns its name. */
  type(name: string, module: string): string {
    const names = this.#names(module);
    names.set(name, names.get(name) ?? false);
    return name;
  }

  /** Imports a whole module for its types. Returns the name of the import. */
  types(name: string, module: string): string {
    this.#namespaces.set(module, name);
    return name;
  }

  /** Writes the import statements, or `''` if there are none. */
  toString(): string {
    const named = [...this.#modules].map(([module, names]) => [module, statement(module, names)] as const);
    const whole = [...this.#namespaces].map(([module, name]) => [module, `import type * as ${name} from '${module}';\n`] as const);
    const sorted = [...named, ...whole].sort(([a], [b]) => Number(isRelative(a)) - Number(isRelative(b)) || byName(a, b));
    return sorted.map(([, text]) => text).join('');
  }

  #names(module: string): Map<string, boolean> {
    const names = this.#modules.get(module) ?? new Map<string, boolean>();
    this.#modules.set(module, names);
    return names;
  }
}

/** Sorts names in the order that the project's linter requires: ignoring case, and upper case first if that makes the difference. */
export function byName(a: string, b: string): number {
  const rank = (letter: string): string => `${letter.toLowerCase()}${letter === letter.toLowerCase() ? 1 : 0}`;
  const different = [...a].findIndex((letter, index) => letter !== b[index]);
  if (different === -1) return a.length - b.length;
  const other = b[different];
  return other === undefined ? 1 : rank(a.charAt(different)) < rank(other) ? -1 : 1;
}

function isRelative(module: string): boolean {
  return module.startsWith('.');
}

function statement(module: string, names: ReadonlyMap<string, boolean>): string {
  const sorted = [...names].sort(([a], [b]) => byName(a, b));
  const typesOnly = sorted.every(([, isValue]) => !isValue);
  const list = sorted.map(([name, isValue]) => (isValue || typesOnly ? name : `type ${name}`)).join(', ');
  return `import ${typesOnly ? 'type ' : ''}{ ${list} } from '${module}';\n`;
}
