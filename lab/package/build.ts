/** Builds the package of a platform: program, Node.js, launcher, guides, licences, checksums. */
import {
  chmodSync,
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fromRoot } from '../paths.js';
import { writeSums, zipFolder } from './archive.js';
import { fetchNode, unpack } from './fetched.js';
import { firstGuide, writeGuides } from './guides.js';
import { LINUX_NODE, type Platform } from './platforms.js';
import { run } from './shell.js';

/**
 * Builds the .zip file of a platform. `dist` must be built.
 * @returns its path
 */
export function buildPackage(platform: Platform): string {
  const scratch = mkdtempSync(join(tmpdir(), 'hopnhat-package-'));
  try {
    const { version } = JSON.parse(readFileSync(fromRoot('package.json'), 'utf8'));
    const name = `hopnhat-${version}-${platform.id}-x64`;
    const folder = join(scratch, name);
    putProgram(folder, scratch);
    putNode(platform, folder, scratch);
    putLauncher(platform, folder);
    writeGuides(fromRoot('docs'), join(folder, 'huong-dan'));
    writeFileSync(join(folder, 'HUONG-DAN.html'), firstGuide('huong-dan/huong-dan-cntt.html'));
    putLicences(folder);
    writeSums(folder);
    const programs = new Set([platform.launcher.to, platform.program.to]);
    const path = fromRoot(`out/${name}.zip`);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, zipFolder(folder, programs));
    return path;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** Puts what npm would publish into `app`, but of `dist` only the bundles, which hold all libraries. */
function putProgram(folder: string, scratch: string): void {
  const packed = ['pack', '--silent', '--ignore-scripts', '--pack-destination', scratch];
  const archive = join(scratch, run('npm', packed, fromRoot('.')).trim());
  const app = join(folder, 'app');
  const isNeeded = (path: string) => !/[\\/]dist[\\/](?!program|page)/.test(path);
  cpSync(unpack(archive, join(scratch, 'own')), app, { recursive: true, filter: isNeeded });
}

function putLicences(folder: string): void {
  const to = join(folder, 'licences');
  copyFileSync(fromRoot('LICENSE'), join(to, 'hopnhat.txt'));
  for (const bundle of ['program', 'page']) {
    copyFileSync(fromRoot(`dist/${bundle}/libraries.txt`), join(to, `libraries-${bundle}.txt`));
  }
}

/** Puts the signed build of Node.js, untouched, and its licence. */
function putNode(platform: Platform, folder: string, scratch: string): void {
  const { node, program } = platform;
  const from = fetchNode(node, scratch);
  const licensed = node === LINUX_NODE ? from : fetchNode(LINUX_NODE, scratch);
  mkdirSync(join(folder, 'node'), { recursive: true });
  copyFileSync(join(from, program.from), join(folder, program.to));
  chmodSync(join(folder, program.to), 0o755);
  mkdirSync(join(folder, 'licences'), { recursive: true });
  copyFileSync(join(licensed, 'LICENSE'), join(folder, 'licences/node.txt'));
}

function putLauncher({ launcher }: Platform, folder: string): void {
  const text = readFileSync(fromRoot(`lab/package/launchers/${launcher.from}`), 'utf8');
  const lines = text.replace(/\r\n/g, '\n').replaceAll('\n', launcher.newline);
  writeFileSync(join(folder, launcher.to), lines, { mode: 0o755 });
}
