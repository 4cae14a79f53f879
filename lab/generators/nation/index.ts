/** Makes the rosters of the whole country: a sample of every province, with the real names of its old communes. */
import { provinceCommunes, provincesOfCountry } from '#product/app/sample.js';
import { addTo, inputError } from '#product/model/index.js';
import {
  generateSample,
  type ProvinceCommune,
  type SampleFile,
  unmarked,
} from '#product/sample/index.js';

export const nationRows = 7_000_000;

/** Smallest number of rows: each old commune has a member of each of a few kinds. */
const fewestRows = 50_000;

/** Tables of all provinces: how a line is moved into the folder of its province. */
const tables: Readonly<Record<string, (line: string, folder: string) => string>> = {
  'truth.csv': (line, folder) => `${folder}/${line.replace(/,(?=[^,]*$)/, `,${folder}-`)}`,
  'places.csv': (line, folder) => `${folder}/${line}`,
};

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
      folder: unmarked(name).toLowerCase().replaceAll(' ', '-'),
      communes: provinceCommunes(name),
    };
  });
  const all = provinces.reduce((sum, { communes }) => sum + communes.length, 0);
  const parts = new Map<string, Uint8Array[]>();
  let before = 0;
  for (const [at, { folder, communes }] of provinces.entries()) {
    const until = before + communes.length;
    const share = Math.round((rows * until) / all) - Math.round((rows * before) / all);
    before = until;
    for (const file of await provinceFiles(communes, share, seed * 100 + at)) {
      const { path, bytes } = file;
      const move = tables[path];
      if (path.startsWith('in/')) yield { path: `in/${folder}/${path.slice('in/'.length)}`, bytes };
      else if (move !== undefined) addLines(parts, file, (line) => move(line, folder));
    }
  }
  for (const [path, bytes] of parts) yield { path, bytes: Buffer.concat(bytes) };
}

function provinceFiles(
  communes: readonly ProvinceCommune[],
  rows: number,
  seed: number,
): Promise<SampleFile[]> {
  return generateSample({ scenario: 'province', rows, seed, format: 'csv', communes });
}

/** Adds the moved lines of a file; its headings too if it is the first of its path. */
function addLines(
  parts: Map<string, Uint8Array[]>,
  { path, bytes }: SampleFile,
  moved: (line: string) => string,
): void {
  const [headings, ...lines] = Buffer.from(bytes).toString('utf8').split('\n');
  const first = parts.has(path) ? [] : [headings];
  const own = lines.filter((line) => line !== '').map(moved);
  addTo(parts, path, Buffer.from([...first, ...own, ''].join('\n')));
}
