import type { Service } from '../model/model.ts';
import { emitClient } from './client.ts';
import { emitEndpoints } from './endpoints.ts';
import { emitEvents } from './events.ts';
import { Imports } from './imports.ts';
import { emitIndex } from './index-module.ts';
import { emitPackageJson } from './package-json.ts';
import { OWN_PACKAGES, type PackageSettings } from './package-settings.ts';
import { emitReadme } from './readme.ts';
import { emitSchemaTypeCheck } from './schema-type-check.ts';
import { emitSchemas } from './schemas.ts';
import { emitTypes } from './types.ts';

/** A file to write. Its path is relative to the folder of packages. */
export interface GeneratedFile {
  readonly path: string;
  readonly content: string;
}

/** Emits all files of a service's package, unformatted. @param version - the version of the package */
export function emitPackage(service: Service, version: string, settings: PackageSettings = OWN_PACKAGES): GeneratedFile[] {
  const { name, api, events } = service;
  const sources = { ...(api && { api: 'api.yml' }), ...(service.exchanges && { exchanges: 'exchanges.yml' }) };
  const module = (path: string, from: string, emit: (service: Service, imports: Imports) => string): GeneratedFile => {
    const imports = new Imports();
    const code = emit(service, imports);
    const release = settings.standalone ? '' : ` (Taskcluster ${service.release})`;
    const header = `// Generated from references/${name}/${from}${release} by @tc/generator. Do not edit.\n`;
    return { path: `${name}/${path}`, content: `${header}\n${imports}\n${code}` };
  };
  const both = Object.values(sources).join(' and ');
  return [
    { path: `${name}/package.json`, content: emitPackageJson(service, version, settings) },
    { path: `${name}/README.md`, content: emitReadme(service, settings) },
    { path: `${name}/tsconfig.json`, content: json(settings.standalone ? STANDALONE_TSCONFIG : TSCONFIG) },
    { path: `${name}/test/tsconfig.json`, content: json(settings.standalone ? STANDALONE_TEST_TSCONFIG : TEST_TSCONFIG) },
    module('src/generated/index.ts', both, emitIndex),
    ...(api
      ? [module('src/generated/client.ts', 'api.yml', emitClient), module('src/generated/endpoints.ts', 'api.yml', emitEndpoints)]
      : []),
    ...(events.length > 0 ? [module('src/generated/events.ts', 'exchanges.yml', emitEvents)] : []),
    module('src/generated/types.ts', 'schemas', emitTypes),
    module('src/generated/schemas.ts', 'schemas', emitSchemas),
    module('test/generated/schema-type-check.ts', 'schemas', emitSchemaTypeCheck),
  ];
}

const TSCONFIG = {
  extends: '../../tsconfig.base.json',
  // The types of TypeBox schemas are inferred, so declarations cannot be isolated.
  compilerOptions: { rootDir: 'src/generated', outDir: 'dist', tsBuildInfoFile: 'dist/.tsbuildinfo', isolatedDeclarations: false },
  include: ['src/generated'],
  references: [{ path: '../core' }],
};

const STANDALONE_TSCONFIG = {
  compilerOptions: {
    target: 'es2023',
    lib: ['es2023', 'esnext.disposable'],
    module: 'nodenext',
    types: [],
    strict: true,
    verbatimModuleSyntax: true,
    rewriteRelativeImportExtensions: true,
    composite: true,
    declaration: true,
    declarationMap: true,
    sourceMap: true,
    skipLibCheck: true,
    rootDir: 'src/generated',
    outDir: 'dist',
    tsBuildInfoFile: 'dist/.tsbuildinfo',
  },
  include: ['src/generated'],
};

const STANDALONE_TEST_TSCONFIG = {
  extends: '../tsconfig.json',
  compilerOptions: { composite: false, declaration: false, declarationMap: false, noEmit: true, rootDir: '..' },
  include: ['generated'],
};

const TEST_TSCONFIG = {
  extends: '../../../tsconfig.base.json',
  compilerOptions: { composite: false, declaration: false, declarationMap: false, isolatedDeclarations: false, noEmit: true },
  include: ['generated'],
};

function json(value: unknown): string {
  return JSON.stringify(value, null, 2);
}
