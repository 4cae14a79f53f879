import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** Rollup begins the names of its own modules with a null character. */
const FOLDER = /[^\0]*node_modules\/(?:@[^/]+\/)?[^/]+/;

/**
 * Writes `libraries.txt` beside a bundle: name, version and licence of each library in it.
 * @throws Error for a library without a licence
 */
export function namesLibraries(): Plugin {
  return {
    name: 'libraries',
    generateBundle() {
      const folders = [...this.getModuleIds()].flatMap((id) => FOLDER.exec(id)?.[0] ?? []);
      const texts = [...new Set(folders)].sort().map(describe);
      this.emitFile({ type: 'asset', fileName: 'libraries.txt', source: texts.join('\n\n') });
    },
  };
}

function describe(folder: string): string {
  const about = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  if (!about.license) throw new Error(`${about.name} has no licence`);
  const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
  const text = file === undefined ? '' : readFileSync(join(folder, file), 'utf8').trim();
  return `${about.name} ${about.version} (${about.license})\n\n${text}\n`;
}
