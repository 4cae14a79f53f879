/** Makes the rosters of the whole country: a sample of every province, with the real names of its old communes. */

import { provinceCommunes, provincesOfCountry } from '#product/app/sample.js';
import { inputError } from '#product/model/index.js';
import { generateSample, type ProvinceCommune, type SampleFile } from '#product/sample/index.js';
import { plain } from '../blind/letters.js';

export const nationRows = 7_000_000;

/** Smallest number of rows: each old commune has a member of each of a few kinds. */
const fewestRows = 50_000;

const tables = ['truth.csv', 'places.csv'] as const;

/**
 * Makes the files of each province below `in/<province>`, then `truth.csv` and `places.csv` of all. A province has rows in
 * proportion to its old communes. Nobody is in two provinces. All lists are csv.
 * @throws InputError `sample-rows-few`
 */
export async function* nationFiles(rows: number, seed: number): AsyncGenerator<SampleFile> {
  if (!Number.isInteger(rows) || rows < fewestRows) {
    throw inputError('sample-rows-few', { least: fewestRows });
  }
  const provinces = provincesOfCountry().map((name) => {
    return {
      folder: plain(name).toLowerCase().replaceAll(' ', '-'),
      communes: provinceCommunes(name),
    };
  });
  const all = provinces.reduce((sum, { communes }) => sum + communes.length, 0);
  const lines = new Map<string, Uint8Array[]>(tables.map((table) => [table, []]));
  let before = 0;
  for (const [at, { folder, communes }] of provinces.entries()) {
    const until = before + communes.length;
    const share = Math.round((rows * until) / all) - Math.round((rows * before) / all);
    before = until;
    for (const file of await provinceFiles(communes, share, seed * 100 + at)) {
      const { path, bytes } = file;
      if (path.startsWith('in/')) yield { path: `in/${folder}/${path.slice('in/'.length)}`, bytes };
      else lines.get(path)?.push(inFolder(bytes, folder, path === 'truth.csv', at === 0));
    }
  }
  for (const [path, parts] of lines) yield { path, bytes: Buffer.concat(parts) };
}

function provinceFiles(
  communes: readonly ProvinceCommune[],
  rows: number,
  seed: number,
): Promise<SampleFile[]> {
  return generateSample({ scenario: 'province', rows, seed, format: 'csv', communes });
}

/** Puts the folder before the file of each line, and for a truth before its person; only the first keeps its headings. */
function inFolder(
  bytes: Uint8Array,
  folder: string,
  hasPerson: boolean,
  isFirst: boolean,
): Uint8Array {
  const [headings, ...lines] = Buffer.from(bytes).toString('utf8').split('\n');
  const moved = lines
    .filter((line) => line !== '')
    .map((line) => `${folder}/${hasPerson ? line.replace(/,(?=[^,]*$)/, `,${folder}-`) : line}`);
  return Buffer.from([...(isFirst ? [headings] : []), ...moved, ''].join('\n'));
}
