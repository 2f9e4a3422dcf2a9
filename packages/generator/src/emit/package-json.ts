import type { Service } from '../model/model.ts';
import type { PackageSettings } from './package-settings.ts';

/** Emits a service's package.json. @param version - the current version of the package */
export function emitPackageJson(service: Service, version: string, { standalone, core, license }: PackageSettings): string {
  const { name, packageName, release, version: apiVersion, api, events, schemas, className } = service;
  const entry = (module: string) => ({ types: `./dist/${module}.d.ts`, default: `./dist/${module}.js` });
  const content = {
    name: packageName,
    version,
    description: `${standalone ? 'The' : "Taskcluster's"} ${title(className)} service for TypeScript: ${contents(service)}`,
    keywords: ['taskcluster', name, ...(api ? ['api', 'client'] : []), ...(events.length > 0 ? ['pulse', 'events'] : [])],
    ...(!standalone && {
      repository: {
        type: 'git',
        url: 'git+https://github.com/taskcluster/taskcluster-client-typescript.git',
        directory: `packages/${name}`,
      },
    }),
    ...(license !== undefined && { license }),
    type: 'module',
    sideEffects: false,
    engines: { node: '>=20.19' },
    files: ['dist', 'src', '!dist/.tsbuildinfo'],
    exports: {
      '.': entry('index'),
      ...(schemas.length > 0 && { './schemas': entry('schemas') }),
      ...(events.length > 0 && { './events': entry('events') }),
      './package.json': './package.json',
    },
    scripts: { build: 'tsc -b', typecheck: 'tsc -p test' },
    dependencies: { '@tc/core': core },
    ...(standalone
      ? { devDependencies: { typescript: '>=5.9' }, taskcluster: { service: name, apiVersion } }
      : { publishConfig: { access: 'public', provenance: true }, taskcluster: { service: name, apiVersion, release } }),
  };
  return JSON.stringify(content, null, 2);
}

function contents({ api, events, schemas }: Service): string {
  return [...(api ? ['client'] : []), 'types', ...(schemas.length > 0 ? ['schemas'] : []), ...(events.length > 0 ? ['events'] : [])]
    .join(', ')
    .replace(/, (?=\w+$)/, ' and ');
}

/** `WorkerManager` → `Worker Manager` */
function title(className: string): string {
  return className.replace(/(?<=[a-z])(?=[A-Z])/g, ' ');
}
