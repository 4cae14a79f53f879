/** Makes the files of the outputs that the user asked for, for one folder of a result. */
import {
  branchWord,
  groupBy,
  type Member,
  type MergeResult,
  type OutputFile,
  type Profile,
  type ProfileOutput,
} from '../../model/index.js';
import { beginsWithPrefix, maskWhere } from '../../text/index.js';
import type { ResultBudget } from '../budget.js';
import type { RenderOptions } from '../options.js';
import { spreadsheetCsv } from '../tables/csv.js';
import type { WrittenTally } from '../writtenFiles.js';
import { FileNames } from './fileNames.js';
import { OutputFiller } from './filler.js';
import { LEFT_FILE, type LeftRow, leftTable } from './leftValues.js';
import { outputBook } from './outputBook.js';
import { wantedOutputs } from './wanted.js';

/** Folder of the workbooks of communes, beside those of their branches, which hold the same people. */
const FULL = 'toan-xa';
/** Bytes of a workbook without people, at most. */
const EMPTY_BOOK = 1 << 15;

/**
 * Makes a workbook for each branch and one for each commune, then the list of values without a cell.
 * @param result unmasked
 * @param folder empty or ending in `/`
 */
export async function* outputFiles(
  result: MergeResult,
  folder: string,
  options: RenderOptions,
  budget: ResultBudget,
  written: WrittenTally,
): AsyncGenerator<OutputFile> {
  for (const output of wantedOutputs(result, options.formats)) {
    const books = new OutputBooks(output, result, options, budget, written);
    yield* books.files(`${folder}${output.name}/`);
  }
}

/** Writes a branch with the word for one, by which a later run recognises it in the title. */
function titleOf(branch: string, profile: Profile): string {
  const words = [...profile.branchPrefixes, ...(profile.signs?.branches ?? [])];
  return branch === '' || beginsWithPrefix(branch, words)
    ? branch
    : `${branchWord(profile)} ${branch}`;
}

/** People of a workbook. */
interface Book {
  path: string;
  members: readonly Member[];
  /** Branch with the word for one, or for the workbook of a commune the commune. */
  title: string;
  /** Gives what the title leaves open. */
  unitOf: (member: Member) => string;
}

class OutputBooks {
  private readonly filler: OutputFiller;
  private readonly left: LeftRow[] = [];
  private readonly text: (text: string) => string;

  constructor(
    private readonly output: ProfileOutput,
    private readonly result: MergeResult,
    private readonly options: RenderOptions,
    private readonly budget: ResultBudget,
    private readonly written: WrittenTally,
  ) {
    this.filler = new OutputFiller(result, output, options.mask);
    this.text = maskWhere(options.mask).text;
  }

  /** Makes the files one after the other; the list of left values comes last. */
  async *files(folder: string): AsyncGenerator<OutputFile> {
    const branches = new FileNames();
    const communes = new FileNames();
    const nameOf = (names: FileNames, text: string) => names.nameOf(this.text(text));
    const byCommune = groupBy(this.result.members, ({ newCommune }) => newCommune);
    for (const [commune, ofCommune] of byCommune) {
      for (const [branch, members] of groupBy(ofCommune, ({ newBranch }) => newBranch)) {
        const path = `${folder}${nameOf(branches, branch)}`;
        const title = titleOf(branch, this.result.profile);
        yield await this.book({ path, members, title, unitOf: () => commune }, true);
      }
      if (commune === '') continue;
      const path = `${folder}${FULL}/${nameOf(communes, commune)}`;
      const unitOf = ({ newBranch }: Member) => newBranch;
      yield await this.book({ path, members: ofCommune, title: commune, unitOf }, false);
    }
    const { mask, say } = this.options;
    const table = leftTable(this.result, this.left, this.filler.otherColumns(), mask, say);
    if (table.rows.length === 0) return;
    yield { path: `${folder}${LEFT_FILE}`, pieces: spreadsheetCsv(table, ',') };
  }

  /** @param isListed whether left values of these people are listed */
  private async book({ path, members, title, unitOf }: Book, isListed: boolean) {
    const { say, rowLimit } = this.options;
    const rows = members.map((member, at) => {
      const { newBranch: branch, newCommune: commune } = member;
      const own = { number: at + 1, branch, commune, unit: unitOf(member) };
      const { cells, left } = this.filler.row(member, own);
      if (isListed) this.left.push(...left.map((value) => ({ ...value, member })));
      return cells;
    });
    this.budget.grant(EMPTY_BOOK);
    this.budget.check(path, rows);
    const commune = members[0]?.newCommune ?? '';
    const titles = { place: this.text(title), commune: this.text(commune) };
    const bytes = await outputBook(this.output, titles, rows, say, rowLimit);
    return this.written.editable({ path, pieces: [bytes] });
  }
}
