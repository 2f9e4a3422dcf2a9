/** The imports of one generated module, collected while its code is made. */
export class Imports {
  readonly #modules = new Map<string, Map<string, boolean>>();
  readonly #namespaces = new Map<string, string>();

  /** Imports a value; gives its name back. */
  value(name: string, module: string): string {
    this.#names(module).set(name, true);
    return name;
  }

  /** Imports a type; gives its name back. */
  type(name: string, module: string): string {
    const names = this.#names(module);
    names.set(name, names.get(name) ?? false);
    return name;
  }

  /** Imports a whole module for the types in it; gives the name it goes by. */
  types(name: string, module: string): string {
    this.#namespaces.set(module, name);
    return name;
  }

  /** The import statements, `''` when there are none. */
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

/** The order that the project's linter keeps imports in: letter by letter without regard to case, capitals first where that decides. */
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
