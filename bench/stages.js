// Runs one merge in this process and prints the milliseconds of each stage as JSON.
import { readFileSync } from 'node:fs';
import { defaultMatchSettings, merge, profiles, renderResult, sayIn } from '../dist/index.js';
import { findRosters } from '../dist/io/find.js';

const [folder, branches, formats] = process.argv.slice(2);
const hash = '0'.repeat(64);
const file = (path, name) => ({
  file: name,
  read: () => ({ bytes: readFileSync(path), sha256: hash }),
  settings: [],
});

const times = {};
let stage;
let since = performance.now();
function enter(next) {
  const now = performance.now();
  if (stage !== undefined) times[stage] = (times[stage] ?? 0) + now - since;
  stage = next;
  since = now;
}

const result = await merge({
  files: findRosters([folder], new Set()).files.map((found) => file(found.path, found.file)),
  branches: file(branches, 'branches.csv'),
  profiles,
  target: '',
  matching: defaultMatchSettings,
  progress: (next) => {
    if (next !== stage) enter(next);
  },
});
enter('write');
const files = renderResult(result, {
  formats: new Set(formats.split(',')),
  delimiter: ',',
  mask: false,
  say: sayIn('vi', result.profile),
  lang: 'vi',
  version: 'bench',
  folderOf: (name) => name,
});
for await (const { pieces } of files) for (const _ of pieces);
enter(undefined);
process.stdout.write(
  JSON.stringify({ rows: result.records.count, pairs: result.clustering.compared, times }),
);
