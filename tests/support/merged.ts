/** A merge of small text files in memory, for tests of the complete pipeline; all people are invented. */
import { createHash } from 'node:crypto';
import { utils, write } from 'xlsx';
import { communesOfCountry } from '../../src/app/country.js';
import { defaultMatchSettings } from '../../src/match/index.js';
import { type MergeResult, type SourceRank, UNRANKED } from '../../src/model/index.js';
import { merge } from '../../src/pipeline.js';
import type { MergeInput } from '../../src/steps/mergeInput.js';
import { YOUTH } from './roster.js';

export interface Asked extends Partial<Omit<MergeInput, 'branches' | 'files'>> {
  /** Rows of the branch table, cells separated by commas. */
  branches?: string[];
  /** File → its settings in the plan. */
  plan?: Record<string, { commune?: string; district?: string; rank?: SourceRank; asOf?: number }>;
}

function inputFile(
  file: string,
  content: string | Uint8Array,
  settings: MergeInput['files'][number]['settings'],
) {
  const bytes = Buffer.from(content);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { file, read: () => ({ bytes, sha256 }), settings };
}

/** Merges text files. @param files content by path */
export function merged(
  files: Record<string, string | Uint8Array>,
  asked: Asked = {},
): Promise<MergeResult> {
  const { branches, plan = {}, ...more } = asked;
  return merge({
    files: Object.entries(files).map(([file, content]) => {
      const own = plan[file];
      return inputFile(
        file,
        content,
        own === undefined ? [] : [{ rank: UNRANKED, columns: {}, ...own }],
      );
    }),
    ...(more.profiles === undefined ? { profile: YOUTH } : {}),
    profiles: [YOUTH],
    communes: communesOfCountry,
    target: '',
    matching: defaultMatchSettings,
    branches:
      branches === undefined
        ? []
        : [
            inputFile(
              'branches.csv',
              ['Xã cũ,Chi đoàn cũ,Xã mới,Chi đoàn mới', ...branches].join('\n'),
              [],
            ),
          ],
    ...more,
  });
}

/** Makes a workbook of such lists. @param sheets content by name of the sheet */
export function workbookOf(sheets: Record<string, string>): Uint8Array {
  const book = utils.book_new();
  for (const [sheet, content] of Object.entries(sheets)) {
    const cells = content.split('\n').map((line) => line.split(','));
    utils.book_append_sheet(book, utils.aoa_to_sheet(cells), sheet);
  }
  return write(book, { type: 'buffer', bookType: 'xlsx' });
}

let people = 0;

/**
 * Makes a list of three people with the columns name, birth and branch, and further ones.
 * @param lines letterhead
 * @param more a heading, and its text on each row
 */
export function list(lines: string[] = [], more: Record<string, string> = {}): string {
  const rows = Array.from({ length: 3 }, () => {
    const number = people++;
    const birth = `${String(1 + (number % 28)).padStart(2, '0')}/0${1 + (number % 9)}/${1990 + (number % 17)}`;
    return [`Hà Mẫu ${name(number)}`, birth, 'Khu 1', ...Object.values(more)];
  });
  const cells = [['Họ và tên', 'Ngày sinh', 'Chi đoàn', ...Object.keys(more)], ...rows];
  return [...lines.map((line) => `${line},,`), ...cells.map((row) => row.join(','))].join('\n');
}

const GIVEN = ['Bưởi', 'Cam', 'Chanh', 'Dừa', 'Khế', 'Mận', 'Mít', 'Na', 'Ổi', 'Xoài'];

function name(number: number): string {
  return `${GIVEN[Math.floor(number / 10) % 10]} ${GIVEN[number % 10]}`;
}

/** Shows `old → new` of each file's first person; `?` for unknown. */
export function placesOf(result: MergeResult): Record<string, string> {
  const places: Record<string, string> = {};
  for (const line of result.lineage) {
    if (line.status === 'skipped') continue;
    places[line.file] ??= `${line.oldCommune || '?'} → ${line.newCommune || '?'}`;
  }
  return places;
}

/** Lists the arguments of the findings of a code. */
export function argsOf(result: MergeResult, code: string): Record<string, unknown>[] {
  return result.findings.filter((each) => each.code === code).map(({ args }) => args);
}
