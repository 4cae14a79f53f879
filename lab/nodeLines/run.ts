/**
 * `npm run lab:lines`: runs tests on each line of Node.js, and compares what the program writes there with what it
 * writes on the Node.js that runs. The builds come from the registry, through the cache of npm.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { inFolder } from '../bench/support/folder.js';
import { print, printTable, seconds } from '../bench/support/output.js';
import { fetchNode, isOffered } from '../package/fetched.js';
import { run } from '../package/shell.js';
import { type Comparison, compareOutputs } from './compare.js';
import { LINES, type Line } from './lines.js';
import { type Outputs, outputsOf } from './outputs.js';
import { type Tested, testedOn } from './vitest.js';

/** Most names of files that are printed for a line. */
const NAMES_SHOWN = 20;

const HEAD = ['version', 'zlib', 'Unicode', 'tests', 'text files', 'workbooks', 'seconds'];

interface Reference {
  outputs: Outputs;
  zlib: string | undefined;
}

process.exitCode = await inFolder('lines', undefined, (folder) => {
  const reference: Reference = {
    outputs: outputsOf(process.execPath, madeIn(folder, 'reference')),
    zlib: process.versions.zlib,
  };
  const { node, zlib = '', unicode = '' } = process.versions;
  const rows = [[node, zlib, unicode, 'npm test', ...sizesOf(reference.outputs), '']];
  let isEqual = true;
  for (const line of LINES.filter(({ version }) => `v${version}` !== process.version)) {
    if (!isOffered(line, folder)) {
      print(`skipped Node.js ${line.version}: the registry has no ${line.name}@${line.version}`);
      rows.push([line.version, '', '', 'skipped', 'skipped', 'skipped', '']);
      continue;
    }
    const { row, isGood } = tryLine(line, reference, madeIn(folder, line.version));
    rows.push(row);
    isEqual &&= isGood;
  }
  printTable(HEAD, rows);
  return isEqual ? 0 : 1;
});

/** Runs everything on one line. @returns its row of the table */
function tryLine(
  line: Line,
  reference: Reference,
  folder: string,
): { row: string[]; isGood: boolean } {
  const started = performance.now();
  const node = join(fetchNode(line, folder), 'bin/node');
  const versions = JSON.parse(run(node, ['-p', 'JSON.stringify(process.versions)'], folder));
  if (versions.node !== line.version) throw new Error(`${line.version} is ${versions.node}`);
  const outputs = outputsOf(node, madeIn(folder, 'written'));
  const sameZlib = versions.zlib === reference.zlib;
  const compared = compareOutputs(reference.outputs, outputs, { sameZlib });
  const tested = testedOn(node, line.tests, folder);
  for (const file of compared.different.slice(0, NAMES_SHOWN)) {
    print(`Node.js ${line.version} differs: ${file}`);
  }
  return {
    row: [
      line.version,
      versions.zlib,
      versions.unicode,
      testsShown(tested),
      ...filesShown(compared),
      seconds(performance.now() - started),
    ],
    isGood: tested.failed === 0 && compared.different.length === 0,
  };
}

function madeIn(folder: string, name: string): string {
  const made = join(folder, name);
  mkdirSync(made);
  return made;
}

function sizesOf(outputs: Outputs): string[] {
  const books = [...outputs.values()].filter(({ content }) => content !== undefined).length;
  return [String(outputs.size - books), String(books)];
}

function testsShown({ passed, failed }: Tested): string {
  return failed === 0 ? `${passed} passed` : `${passed} passed, ${failed} failed`;
}

function filesShown({ texts, equalTexts, books, equalBooks, equalContents }: Comparison): string[] {
  return [
    `${equalTexts} of ${texts} equal`,
    `${equalBooks} of ${books} equal, ${equalContents} in content`,
  ];
}
