import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { Application, Converter, type ProjectReflection, ReflectionKind, type TypeDocOptions } from 'typedoc';
import type { PluginOptions } from 'typedoc-plugin-markdown';
import { type Entry, ROOT } from './entries.ts';

/** Where the pages of the reference are written, for VitePress to find. */
const REFERENCE = join(import.meta.dirname, '../site/reference');

/** Below this package and out of git's sight. */
const CONFIG = join(import.meta.dirname, '../node_modules/.reference/tsconfig.json');

/** What every export, and every method of a class, needs. Properties of types that are clear by their names do not. */
const NEEDS_DOCUMENTATION = ['Enum', 'Variable', 'Function', 'Class', 'Interface', 'Method', 'Accessor', 'TypeAlias'] as const;

const PAGES: Partial<PluginOptions & TypeDocOptions> = {
  router: 'module',
  entryFileName: 'index',
  hideBreadcrumbs: true,
  hidePageHeader: true,
  parametersFormat: 'table',
  interfacePropertiesFormat: 'table',
  typeAliasPropertiesFormat: 'table',
  enumMembersFormat: 'table',
  typeDeclarationFormat: 'table',
};

/** The documented declarations of packages, and what is wrong with their comments. */
export interface Reference {
  readonly app: Application;
  readonly project: ProjectReflection;
}

/** Reads the declarations that the build made, as a user's editor does. @throws {Error} if the packages are not built */
export async function readReference(entries: readonly Entry[]): Promise<Reference> {
  const app = await Application.bootstrapWithPlugins({
    ...PAGES,
    out: REFERENCE,
    entryPoints: entries.map(({ types }) => types),
    tsconfig: writeConfig(entries),
    basePath: ROOT,
    name: 'Reference',
    readme: 'none',
    plugin: ['typedoc-plugin-markdown'],
    skipErrorChecking: true,
    excludePrivate: true,
    excludeExternals: true,
    disableSources: true,
    logLevel: 'Warn',
    requiredToBeDocumented: [...NEEDS_DOCUMENTATION],
    packagesRequiringDocumentation: [...new Set(entries.map(({ name }) => name))],
    validation: { notDocumented: true, notExported: false, invalidLink: true, rewrittenLink: true },
  });
  const specifiers = new Map(entries.map(({ specifier, types }) => [moduleName(types), specifier]));
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    for (const module of project.getReflectionsByKind(ReflectionKind.Module)) module.name = specifiers.get(module.name) ?? module.name;
  });
  const project = await app.convert();
  if (project === undefined) throw new Error('TypeDoc could not read the declarations; are the packages built?');
  return { app, project };
}

/** The name that TypeDoc gives to the module of a file. */
function moduleName(file: string): string {
  return relative(ROOT, file).replace(/(\/index)?\.d\.ts$/, '');
}

function writeConfig(entries: readonly Entry[]): string {
  const compilerOptions = {
    target: 'es2023',
    lib: ['es2023', 'esnext.disposable'],
    module: 'nodenext',
    types: ['node'],
    strict: true,
    skipLibCheck: true,
    noEmit: true,
  };
  mkdirSync(join(CONFIG, '..'), { recursive: true });
  writeFileSync(CONFIG, JSON.stringify({ compilerOptions, files: entries.map(({ types }) => types) }));
  return CONFIG;
}
