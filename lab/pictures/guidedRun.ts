/** Draws screens of the guided start, on the lists of a fixture. */
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCsv, writeCsv } from '../bench/support/csv.js';
import { fromRoot } from '../paths.js';
import { screenSvg } from './screenSvg.js';
import { COLUMNS, startTerminal, type Terminal } from './terminal.js';

/** Folder of the run, and its name in the pictures: both have the same length, which keeps tables and wraps. */
const FOLDER = '/tmp/dn';
const SHOWN = 'D:\\Doan';

/** Draws the look at the lists, the result, and the choice after an answer came back. */
export async function drawGuidedRun(fixture: string, pictures: string): Promise<void> {
  mkdirSync(FOLDER);
  const lists = join(FOLDER, 'Lai Đồng');
  const draw = (name: string, screen: readonly string[], from: string) =>
    writeFileSync(
      join(pictures, `${name}.svg`),
      screenSvg(shownFrom(from, screen.map(asOnWindows)), COLUMNS, `hopnhat.cmd: ${from}`),
    );
  try {
    cpSync(join(fixture, 'in'), lists, { recursive: true });
    cpSync(join(fixture, 'branches.csv'), join(lists, 'branches.csv'));
    await onTerminal([], async (terminal) => {
      await terminal.wait('nằm ở đâu?');
      terminal.press('Enter');
      await terminal.wait('Có dùng không?');
      terminal.press('Enter');
      draw('bat-dau-xem', await terminal.wait('○ Tôi đã sửa tệp'), 'nằm ở đâu?');
      terminal.press('Enter');
      await terminal.wait('Ghi kết quả vào thư mục nào?');
      terminal.press('Enter');
      await terminal.wait('○ Dừng, không ghi gì');
      terminal.press('Enter');
      draw('bat-dau-ket-qua', await terminal.wait('Xem gì nữa không?'), 'Bắt đầu?');
    });
    answerOne(lists);
    await onTerminal([lists], async (terminal) => {
      draw('bat-dau-tra-loi', await terminal.wait('Làm gì tiếp?'), 'Làm gì tiếp?');
    });
  } finally {
    rmSync(FOLDER, { recursive: true });
  }
}

async function onTerminal(
  paths: readonly string[],
  work: (terminal: Terminal) => Promise<void>,
): Promise<void> {
  const command = [process.execPath, fromRoot('bin/hopnhat.js'), 'start', ...paths];
  const env = { HOPNHAT_COMMAND: join(FOLDER, 'hopnhat/hopnhat.cmd'), HOPNHAT_LANG: 'vi' };
  const terminal = startTerminal(command, FOLDER, env);
  try {
    await work(terminal);
  } finally {
    terminal.close();
  }
}

/** Answers the first question about two people, beside the lists as the guide says. */
function answerOne(lists: string): void {
  const [row] = readCsv(join(lists, 'ket-qua/conflicts.csv'));
  const answer = { ma_xung_dot: row!.ma_xung_dot!, ban_ghi: 'A', quyet_dinh: 'hai người' };
  writeCsv(join(lists, 'tra-loi.csv'), [answer]);
}

/** Writes paths as Windows does; these screens have a slash in paths only, which may continue on a next line. */
function asOnWindows(line: string): string {
  return line.replaceAll(FOLDER, SHOWN).replaceAll('/', '\\');
}

/** Cuts what is above the line with a text. */
function shownFrom(text: string, screen: readonly string[]): string[] {
  const at = screen.findIndex((line) => line.includes(text));
  if (at < 0) throw new Error(`no “${text}” on the screen`);
  return screen.slice(at);
}
