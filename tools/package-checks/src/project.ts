import { execFile } from 'node:child_process';
import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { temporaryFolder } from '@tc/test-support/temporary-folder';
import type { PackedPackage } from './packages.ts';

const execute = promisify(execFile);

/** Which program installs a user's dependencies. */
export type PackageManager = 'npm' | 'pnpm';

/**
 * Installs each package and its optional peers in a project of its own. One run of pnpm does it for all. pnpm hoists nothing here, so
 * a package finds only what it depends on.
 */
export async function installEach(packages: readonly PackedPackage[]): Promise<ReadonlyMap<PackedPackage, Project>> {
  const root = new Project();
  const overrides = tarballs(packages);
  root.write('pnpm-workspace.yaml', JSON.stringify({ packages: ['*'], hoist: false, overrides }));
  const projects = new Map<PackedPackage, Project>();
  for (const [index, one] of packages.entries()) {
    const project = new Project(join(root.directory, `project-${index}`));
    mkdirSync(project.directory);
    project.writeManifest({ ...one.manifest.peerDependencies, ...tarballs([one]) });
    projects.set(one, project);
  }
  await root.run('pnpm', ['install', '--silent']);
  return projects;
}

/** Dependencies on the tarballs of packages. */
function tarballs(packages: readonly PackedPackage[]): Record<string, string> {
  return Object.fromEntries(packages.map(({ manifest, tarball }) => [manifest.name, `file:${tarball}`]));
}

/** An empty project outside this repository, in which packages are installed from their tarballs as a user would install them. */
export class Project {
  readonly directory: string;

  constructor(directory: string = temporaryFolder('tc-project')) {
    this.directory = directory;
  }

  /**
   * Installs `wanted`, and the workspace packages that it depends on, from their tarballs: no registry has these versions yet.
   * Nothing else of the workspace is visible here.
   */
  async install(manager: PackageManager, wanted: PackedPackage, all: readonly PackedPackage[]): Promise<void> {
    const own = new Set([wanted]);
    // Grows while it is read, so it gets the dependencies of dependencies too.
    for (const { manifest } of own) for (const one of all) if (one.manifest.name in (manifest.dependencies ?? {})) own.add(one);
    this.writeManifest(tarballs([...own]));
    if (manager === 'npm') {
      await this.run('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error']);
    } else {
      this.write('pnpm-workspace.yaml', JSON.stringify({ packages: ['.'], overrides: tarballs([...own]) }));
      await this.run('pnpm', ['install', '--silent']);
    }
  }

  writeManifest(dependencies: Readonly<Record<string, string>>): void {
    this.write('package.json', JSON.stringify({ name: 'project', private: true, type: 'module', dependencies }));
  }

  write(name: string, content: string): void {
    writeFileSync(join(this.directory, name), content);
  }

  /** The paths of all files in node_modules, and how many bytes they have. */
  installed(): { readonly files: readonly string[]; readonly bytes: number } {
    const entries = readdirSync(join(this.directory, 'node_modules'), { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
    return { files, bytes: files.reduce((sum, file) => sum + statSync(file).size, 0) };
  }

  /** Runs a program in the project and returns what it prints. @throws {Error} with all of its output when it fails */
  async run(program: string, args: readonly string[]): Promise<string> {
    try {
      const { stdout } = await execute(program, args, { cwd: this.directory, env: { ...process.env, npm_config_yes: 'true' } });
      return stdout;
    } catch (error) {
      const { stdout, stderr } = error as { stdout: string; stderr: string };
      throw new Error(`${program} ${args.join(' ')} failed:\n${stdout}${stderr}`);
    }
  }
}
