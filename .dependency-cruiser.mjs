// Checks which module may import which. Run it with `pnpm deps:check`.

const CORE = '^packages/core/src';

/** The folders of core, and the other folders that each may import from. All may import the files beside the folders. */
const CORE_FOLDERS = {
  transport: [],
  validation: [],
  platform: ['tracing', 'transport'],
  credentials: ['platform'],
  tracing: ['platform', 'transport'],
  call: ['credentials', 'platform', 'tracing', 'transport', 'validation'],
  client: ['call', 'credentials', 'platform', 'tracing', 'transport', 'validation'],
};

const EMULATOR = '^packages/emulator/src';

/** The folders of the emulator, and the other folders that each may import from. */
const EMULATOR_FOLDERS = {
  state: [],
  platform: ['state'],
  identity: ['platform'],
  calls: ['identity', 'platform'],
  services: ['calls', 'identity', 'platform'],
  'test-controls': ['calls'],
  http: ['calls', 'identity', 'platform', 'test-controls'],
  // Only types of services, see `emulator-setup-knows-services-by-type`.
  setup: ['calls', 'identity', 'platform', 'services'],
  // Also runs against real deployments, so it uses clients only and nothing of the emulator.
  conformance: [],
  sample: ['calls', 'platform', 'services', 'setup'],
  terminal: ['test-controls', 'setup', 'console'],
  console: ['state', 'platform', 'identity', 'calls', 'services', 'test-controls', 'http', 'setup'],
};

/** Rules that let each folder of a package import only from the folders that `folders` allows, and from `files` if given. */
function folderRules(name, source, folders, files = []) {
  return Object.entries(folders).map(([folder, allowed]) => ({
    name: `${name}-${folder}`,
    comment: `${folder}/ may import from ${allowed.length > 0 ? allowed.map((other) => `${other}/`).join(', ') : 'no other folder'} of ${name}.`,
    severity: 'error',
    from: { path: `${source}/${folder}/` },
    to: { path: `${source}/`, pathNot: [`${source}/(${[folder, ...allowed].join('|')})/`, ...files] },
  }));
}

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'no-circular',
      comment: 'Modules must not import each other in a circle, not even for their types. Move what both need into a module of its own.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'packages-without-tools',
      comment: 'Packages are published and tools build them, so no package may import a tool.',
      severity: 'error',
      from: { path: '^packages/' },
      to: { path: '^tools/' },
    },
    ...folderRules('core', CORE, CORE_FOLDERS, [`${CORE}/[^/]+$`]),
    ...folderRules('emulator', EMULATOR, EMULATOR_FOLDERS),
    {
      name: 'emulator-services-are-apart',
      comment:
        'A service reaches other services through `deployment.call` and events. Code that several of them need goes into services/shared/.',
      severity: 'error',
      from: { path: `${EMULATOR}/services/([^/]+)/` },
      to: { path: `${EMULATOR}/services/`, pathNot: `${EMULATOR}/services/($1|shared)/` },
    },
    {
      name: 'emulator-setup-knows-services-by-type',
      comment: 'setup/ calls services through `InternalCalls`, so it may import their types only.',
      severity: 'error',
      from: { path: `${EMULATOR}/setup/` },
      to: { path: `${EMULATOR}/services/`, dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    // Follows `import type` as well.
    tsPreCompilationDeps: true,
    doNotFollow: { path: ['node_modules', '/dist/'] },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'node', 'default'] },
  },
};
