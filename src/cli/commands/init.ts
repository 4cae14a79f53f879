import { existsSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { branchDraft } from '../../init/branchDraft.js';
import { planDraft, type SourceDraft } from '../../init/planDraft.js';
import { fileError } from '../../io/read.js';
import { sayIn } from '../../messages/say.js';
import { branchWord, inputError, type LayoutColumn, message } from '../../model/index.js';
import { survey, type Understood } from '../../pipeline.js';
import { spreadsheetCsv } from '../../report/index.js';
import type { Console } from '../console.js';
import { EXIT, tellWarnings } from '../failure.js';
import { prepareToLook } from '../prepare.js';
import { showProgress } from './progress.js';

export interface InitOptions {
  to?: string;
  profile?: string;
}

/** Writes a plan and a branch table for the rosters of a folder. @returns the exit status */
export async function initCommand(
  folder: string,
  options: InitOptions,
  out: Console,
): Promise<number> {
  if (statSync(folder, { throwIfNoEntry: false })?.isFile()) {
    throw inputError('init-not-folder', { path: folder });
  }
  const plan = join(folder, 'hopnhat.yaml');
  const table = join(folder, 'branches.csv');
  for (const path of [plan, table]) {
    if (existsSync(path)) throw inputError('init-exists', { path });
  }
  const { to = '', profile } = options;
  const prepared = await prepareToLook({
    inputs: [folder],
    ...(profile === undefined ? {} : { profile }),
  });
  const { understood, branches } = await survey({
    ...prepared.input,
    target: to,
    progress: showProgress(out),
  });
  out.say = sayIn(out.options.language, understood.profile);
  const [headings, ...rows] = branchDraft(branches, to, branchWord(understood.profile));
  const planText = planDraft(understood.profile.id, sourceDrafts(understood), to, out.say);
  try {
    writeFileSync(plan, planText, { mode: 0o600, flag: 'wx' });
    writeFileSync(table, spreadsheetCsv({ headings, rows }, ','), { mode: 0o600, flag: 'wx' });
  } catch (error) {
    throw fileError(error, folder);
  }
  tellWarnings([...prepared.findings, ...understood.findings], out);
  out.tell(message('init-written', { files: `${plan}, ${table}`, plan }));
  return EXIT.done;
}

/** One entry per file; one per sheet where the sheets are of several communes. */
function sourceDrafts({ tables, layouts, origins }: Understood): SourceDraft[] {
  const drafts: SourceDraft[] = [];
  for (const file of new Set(tables.map((table) => table.file))) {
    const own = [...tables.keys()].filter(
      (t) => tables[t].file === file && 'columns' in layouts[t],
    );
    const communes = new Set(own.map((t) => origins.sources[t]?.commune ?? ''));
    const entries = communes.size > 1 ? own.map((t) => [t]) : [own];
    for (const entry of entries) {
      const origin = origins.sources[entry[0]];
      const by = origin?.by;
      // A commune that a column says differs from row to row, and is no setting.
      const said = by === undefined || by === 'column' ? '' : (origin?.commune ?? '');
      drafts.push({
        path: file,
        ...(communes.size > 1 ? { sheet: tables[entry[0]].sheet } : {}),
        commune: said,
        ...(by === undefined || said === ''
          ? {}
          : { communeBy: message(`commune-by-${by}`, { commune: said }) }),
        needsCommune: origin === undefined,
        doubtful: entry.flatMap((t) => doubtfulColumns(layouts[t])),
      });
    }
  }
  return drafts;
}

function doubtfulColumns(layout: Understood['layouts'][number]): LayoutColumn[] {
  return 'columns' in layout
    ? layout.columns.filter((column) => column.field === undefined || column.by === 'near')
    : [];
}
