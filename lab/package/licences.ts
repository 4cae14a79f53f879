/** Collects the licences of everything in a package. */
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

interface Dependency {
  path: string;
  name: string;
  version: string;
  license: string;
}

/**
 * Copies the licence of each dependency, and writes a list of them.
 * @param modules folder `node_modules` of the package
 * @throws Error for a dependency without a licence
 */
export function writeLicences(modules: string, to: string): void {
  mkdirSync(to, { recursive: true });
  const found = dependenciesIn(modules);
  for (const { path, name, license } of found) {
    if (license === '') throw new Error(`${name} has no licence`);
    const file = readdirSync(path).find((each) => /^licen[cs]e/i.test(each));
    if (file !== undefined) copyFileSync(join(path, file), join(to, `${flat(name)}.txt`));
  }
  const lines = found.map(({ name, version, license }) => `${name} ${version}: ${license}`);
  writeFileSync(join(to, 'DEPENDENCIES.txt'), `${lines.join('\n')}\n`);
}

function flat(name: string): string {
  return name.replace('/', '-').replace('@', '');
}

/** Finds all dependencies, also those inside others, in order of name. */
function dependenciesIn(modules: string): Dependency[] {
  const names = readdirSync(modules).filter((name) => !name.startsWith('.'));
  const paths = names.flatMap((name) =>
    name.startsWith('@')
      ? readdirSync(join(modules, name)).map((below) => join(modules, name, below))
      : [join(modules, name)],
  );
  const own = paths.map((path): Dependency => {
    const {
      name,
      version,
      license = '',
    } = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8'));
    return { path, name, version, license };
  });
  const inside = paths
    .filter((path) => readdirSync(path).includes('node_modules'))
    .flatMap((path) => dependenciesIn(join(path, 'node_modules')));
  return [...own, ...inside].sort((a, b) => (a.name < b.name ? -1 : 1));
}
