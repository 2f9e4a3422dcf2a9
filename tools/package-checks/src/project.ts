import { execFile } from 'node:child_process';
import { readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { temporaryFolder } from '@tc/test-support/temporary-folder';
import type { PackedPackage } from './packages.ts';

const execute = promisify(execFile);

/** Which program installs a user's dependencies. */
export type PackageManager = 'npm' | 'pnpm';

/** An empty project outside this repository, in which packages are installed from their tarballs as a user would install them. */
export class Project {
  readonly directory: string = temporaryFolder('tc-project');

  /**
   * Installs `wanted`, and the workspace packages that it depends on, from their tarballs: no registry has these versions yet.
   * Nothing else of the workspace is visible here. With `peers`, the optional peer dependencies of `wanted` are installed too.
   */
  async install(manager: PackageManager, wanted: PackedPackage, all: readonly PackedPackage[], peers = false): Promise<void> {
    const wantedPeers = peers ? wanted.manifest.peerDependencies : {};
    const own = new Set([wanted]);
    // Grows while it is read, so it gets the dependencies of dependencies too.
    for (const { manifest } of own) {
      const needed = { ...manifest.dependencies, ...(manifest === wanted.manifest && wantedPeers) };
      for (const one of all) if (one.manifest.name in needed) own.add(one);
    }
    const files = Object.fromEntries([...own].map(({ manifest, tarball }) => [manifest.name, `file:${tarball}`]));
    const dependencies = { ...wantedPeers, ...files };
    this.write('package.json', JSON.stringify({ name: 'project', private: true, type: 'module', dependencies }));
    if (manager === 'npm') {
      await this.run('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error']);
    } else {
      const overrides = Object.entries(files).map(([name, file]) => `  '${name}': '${file}'`);
      this.write('pnpm-workspace.yaml', ["packages: ['.']", 'overrides:', ...overrides, ''].join('\n'));
      await this.run('pnpm', ['install', '--silent']);
    }
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
