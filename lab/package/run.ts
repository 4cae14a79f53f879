/** `npm run package:windows` and `npm run package:linux`: builds and checks a package that needs no Node.js. */
import { statSync } from 'node:fs';
import { buildPackage } from './build.js';
import { checkPackage } from './check.js';
import { PLATFORMS } from './platforms.js';

const [id = ''] = process.argv.slice(2);
if (id === 'windows' || id === 'linux') {
  const path = buildPackage(PLATFORMS[id]);
  checkPackage(path, PLATFORMS[id]);
  process.stdout.write(`${path} (${(statSync(path).size / 1e6).toFixed(1)} MB)\n`);
} else {
  process.stderr.write('usage: npm run package:windows, or npm run package:linux\n');
  process.exitCode = 2;
}
