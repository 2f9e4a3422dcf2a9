import { execFile } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { PackedPackage } from './packages.ts';

const execute = promisify(execFile);

/** Which program installs a user's dependencies. */
export type PackageManager = 'npm' | 'pnpm';

/** An empty project somewhere else, into which packages are installed from their tarballs, as a user would. */
export class Project {
  readonly directory: string = mkdtempSync(join(tmpdir(), 'tc-project-'));

  /**
   * Installs `wanted`; its workspace dependencies, which no registry has yet, come from their tarballs as well.
   * Nothing else of the workspace can be found from here. `peers`: whether what is optional comes along.
   */
  async install(manager: PackageManager, wanted: PackedPackage, all: readonly PackedPackage[], peers = false): Promise<void> {
    const own = all.filter(
      ({ manifest }) => manifest.name === wanted.manifest.name || manifest.name in (wanted.manifest.dependencies ?? {}),
    );
    const files = Object.fromEntries(own.map(({ manifest, tarball }) => [manifest.name, `file:${tarball}`]));
    const dependencies = { ...files, ...(peers && wanted.manifest.peerDependencies) };
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

  /** Runs a program in the project and gives what it prints. @throws when it fails, with all of its output */
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
