/** Makes the files of the worklist, one for each folder and one for all communes. */
import type { MergeResult, OutputFile } from '../../model/index.js';
import { maskWhere } from '../../text/index.js';
import type { ResultBudget } from '../budget.js';
import type { CommunePart } from '../communeParts.js';
import type { RenderOptions } from '../options.js';
import { taskCounts, waitingCounts } from '../worklist/task.js';
import { Worklists } from '../worklist/worklist.js';
import type { WrittenTally } from '../writtenFiles.js';
import { taskTables } from './worklistTables.js';
import { type CommuneCounts, communesWorkbook, worklistWorkbook } from './worklistWorkbook.js';

const NAME = 'viec-can-lam.xlsx';

export class WorklistFiles {
  private readonly worklists: Worklists;
  private readonly communes: CommuneCounts[] = [];

  /** @param result all members of the run, unmasked: masked numbers could not be compared */
  constructor(
    private readonly result: MergeResult,
    private readonly options: RenderOptions,
    private readonly budget: ResultBudget,
    private readonly written: WrittenTally,
  ) {
    this.worklists = new Worklists(result);
  }

  /** Makes the worklist at the root of a result without parts. */
  all(): Promise<OutputFile> {
    return this.file(NAME, this.result);
  }

  /** Makes the worklist of one commune. @param part unmasked */
  part({ folder, commune, result }: CommunePart): Promise<OutputFile> {
    return this.file(`${folder}/${NAME}`, result, { folder, commune });
  }

  /** Makes the counts of all communes whose worklists were made. */
  async overall(): Promise<OutputFile> {
    const { say, rowLimit } = this.options;
    const bytes = await communesWorkbook(this.communes, say, rowLimit);
    return this.written.editable({ path: NAME, pieces: [bytes] });
  }

  private async file(
    path: string,
    result: MergeResult,
    part?: { folder: string; commune: string },
  ): Promise<OutputFile> {
    const { mask, say, rowLimit, packBook } = this.options;
    const worklist = this.worklists.of(result, part?.commune);
    const counts = taskCounts(worklist);
    const waiting = waitingCounts(worklist);
    const { questions } = worklist;
    if (part !== undefined) {
      const commune = maskWhere(mask).text(part.commune);
      this.communes.push({ commune, folder: part.folder, counts, questions });
    }
    const tables = taskTables(worklist, result, mask, say);
    for (const { rows } of tables) this.budget.check(path, rows);
    const numbers = { counts, waiting, questions };
    const bytes = await worklistWorkbook(tables, numbers, say, rowLimit, packBook);
    return this.written.editable({ path, pieces: [bytes] });
  }
}
