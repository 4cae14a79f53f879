/** Shows a result in a few lines, and what a person does next. */
import { dirname, join, resolve } from 'node:path';
import type { Written } from '../../app/merge.js';
import { statusCounts } from '../../model/index.js';
import { slug } from '../../text/index.js';
import { reportWarnings } from '../print/failure.js';
import { renderTable } from '../terminal/table.js';
import { type Choice, hasLeft } from './prompter.js';
import { type Tools, tell, texts } from './tools.js';

/** Most communes that are named one by one. */
const COMMUNES_SHOWN = 5;

/** Shows answers that do not count, the result in a few lines, and whom to send which file. */
export function showOutcome(written: Written, tools: Tools): void {
  const { out } = tools;
  const say = texts(tools);
  const { result, folder } = written;
  const { kept, merged, rejected } = statusCounts(result.lineage);
  const decided = result.decisions.filter(({ status }) => status === 'applied').length;
  const ofAnswers = result.findings.filter(({ isOfRun }) => isOfRun);
  const warnings = result.findings.filter(({ level }) => level === 'warning').length;
  const rows: [string, string | number][] = [
    [say('done-rows', { files: result.sources.length }), kept + merged + rejected],
    [say('done-people'), out.chalk.green(result.members.length)],
    [say('done-merged'), merged],
    [say('done-rejected'), rejected],
    [say('done-questions'), result.questions.length],
    ...(result.leftOut.length > 0
      ? [[say('done-left-out'), result.leftOut.length] satisfies [string, number]]
      : []),
    ...(result.decisions.length > 0
      ? [[say('done-decided'), decided] satisfies [string, number]]
      : []),
    [say('guided-warnings'), warnings],
  ];
  reportWarnings(ofAnswers, out);
  out.talk(renderTable([say('done-title'), ''], rows, out));
  out.talk(`${say('guided-where')}: ${out.shown(resolve(folder))}`);
  for (const line of nextLines(written, tools)) tell(line, tools);
}

/** Says which file goes to whom, and what to do with what comes back. */
function nextLines({ result, folder, files }: Written, tools: Tools): string[] {
  const say = texts(tools);
  const path = (file: string) => resolve(join(folder, file));
  if (result.questions.length === 0) {
    return [say('guided-ready', { file: path(rosterIn(files)) })];
  }
  const communes = [...new Set(result.members.map(({ newCommune }) => newCommune))];
  const asked = ['review.html', 'conflicts.xlsx', 'conflicts.csv'].find((name) =>
    files.some((file) => file === name || file.endsWith(`/${name}`)),
  );
  const parts = files.filter((file) => file.endsWith(`/${asked}`));
  const sent = parts.length > 0 ? parts : [asked ?? ''];
  const lines = sent.slice(0, COMMUNES_SHOWN).map((file) => {
    const own = parts.length > 0 ? communes.filter((each) => isFolderOf(each, file)) : communes;
    const [commune = '', another] = own;
    const isOne = commune !== '' && another === undefined;
    const whom = isOne ? say('guided-secretary', { commune }) : say('guided-office');
    return say('guided-send', { file: path(file), whom });
  });
  const more = sent.length - lines.length;
  return [
    ...lines,
    ...(more > 0 ? [say('guided-send-more', { count: more, folder: resolve(folder) })] : []),
    say('guided-return', { folder: dirname(resolve(folder)) }),
  ];
}

/** Gives the workbook of the roster, else the text file. */
function rosterIn(files: readonly string[]): string {
  return files.includes('roster.xlsx') ? 'roster.xlsx' : 'roster.csv';
}

/** Whether a file is in the folder of a commune, `08560-xa-lai-dong`. */
function isFolderOf(commune: string, file: string): boolean {
  const [folder = ''] = file.split('/');
  return commune !== '' && folder.replace(/^\d{5}-/, '') === slug(commune);
}

type Next = 'report' | 'folder' | 'go-on' | 'finish';

/** Offers what can be looked at, until the person has done. @returns whether to go on with the result */
export async function afterwards(
  { folder, files }: Pick<Written, 'folder' | 'files'>,
  tools: Tools,
): Promise<boolean> {
  const say = texts(tools);
  const report = files.includes('report.html') ? join(resolve(folder), 'report.html') : undefined;
  for (;;) {
    const choices: Choice<Next>[] = [
      { value: 'finish', label: say('guided-finish') },
      ...(report === undefined
        ? []
        : [{ value: 'report' as const, label: say('guided-open-report') }]),
      { value: 'folder', label: say('guided-open-folder') },
      { value: 'go-on', label: say('guided-go-on') },
    ];
    const next = await tools.prompter.select(say('guided-next'), choices, { isEnd: true });
    if (hasLeft(next) || next === 'finish') return false;
    if (next === 'go-on') return true;
    await openShown(next === 'report' ? report! : resolve(folder), tools);
  }
}

/** Opens a file or folder, or names it for the person to open. */
export async function openShown(path: string, tools: Tools): Promise<void> {
  const isOpen = await tools.open(path);
  tools.out.talk(texts(tools)(isOpen ? 'guided-opened' : 'guided-not-opened', { path }));
}
