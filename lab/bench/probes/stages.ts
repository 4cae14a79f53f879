/** Runs one merge in this process and prints the milliseconds of each stage as JSON. */
import { readFileSync } from 'node:fs';
import {
  communesOfCountry,
  defaultMatchSettings,
  type InputFile,
  merge,
  profiles,
  type RenderOptions,
  renderResult,
  sayIn,
} from '#product/index.js';
import { findRosters } from '#product/io/index.js';

export interface StageTimes {
  rows: number;
  /** Number of compared pairs. */
  pairs: number;
  times: Record<string, number>;
}

const [folder = '', branches = '', formats = ''] = process.argv.slice(2);
const hash = '0'.repeat(64);
const file = (path: string, name: string): InputFile => ({
  file: name,
  read: () => ({ bytes: readFileSync(path), sha256: hash }),
  settings: [],
});

const times: StageTimes['times'] = {};
let stage: string | undefined;
let since = performance.now();
function enter(next: string | undefined): void {
  const now = performance.now();
  if (stage !== undefined) times[stage] = (times[stage] ?? 0) + now - since;
  stage = next;
  since = now;
}

const result = await merge({
  files: findRosters([folder], new Set()).files.map((found) => file(found.path, found.file)),
  branches: [file(branches, 'branches.csv')],
  profiles,
  communes: communesOfCountry,
  target: '',
  matching: defaultMatchSettings,
  progress: (next) => {
    if (next !== stage) enter(next);
  },
});
enter('write');
const files = renderResult(result, {
  formats: new Set(formats.split(',')) as RenderOptions['formats'],
  delimiter: ',',
  mask: false,
  say: sayIn('vi', result.profile),
  lang: 'vi',
  version: 'bench',
  folderOf: (name) => name,
});
for await (const { pieces } of files) for (const _ of pieces);
enter(undefined);
const printed: StageTimes = {
  rows: result.records.count,
  pairs: result.clustering.compared,
  times,
};
process.stdout.write(JSON.stringify(printed));
