/** The imports of one generated module, collected while its code is made. */
export class Imports {
  readonly #modules = new Map<string, Map<string, boolean>>();

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

  /** The import statements, `''` when there are none. */
  toString(): string {
    const modules = [...this.#modules].sort(([a], [b]) => (a < b ? 1 : -1) * (isRelative(a) === isRelative(b) ? -1 : isRelative(a) ? 1 : -1));
    return modules.map(([module, names]) => statement(module, names)).join('');
  }

  #names(module: string): Map<string, boolean> {
    const names = this.#modules.get(module) ?? new Map<string, boolean>();
    this.#modules.set(module, names);
    return names;
  }
}

/** Sorts names as a reader looks for them: without regard to case. */
export function byName(a: string, b: string): number {
  const [lowA, lowB] = [a.toLowerCase(), b.toLowerCase()];
  if (lowA !== lowB) return lowA < lowB ? -1 : 1;
  return a < b ? -1 : 1;
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
