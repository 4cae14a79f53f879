/** Answers that somebody who knows the truth of a sample would give to the questions of a result. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { csv, hopnhat, put, scratch } from './run.js';

export type Row = Record<string, string>;

/** Writes a sample below the scratch folder. @returns place of a row → person */
export function sample(folder: string, scenario: string, rows: number): Map<string, string> {
  const size = ['--rows', String(rows), '--seed', '1'];
  hopnhat(['sample', '--scenario', scenario, ...size, '-o', folder]);
  const truth = csv(join(scratch, folder, 'truth.csv'));
  return new Map(truth.map(({ file, sheet, row, person }) => [placeOf(file, sheet, row), person]));
}

const placeOf = (...parts: (string | undefined)[]) => parts.join('\n');

/** Rows of the open questions by id. */
export function questionsOf(folder: string): Map<string, Row[]> {
  const questions = new Map<string, Row[]>();
  for (const row of csv(join(scratch, folder, 'conflicts.csv'))) {
    const id = row.ma_xung_dot!;
    questions.set(id, [...(questions.get(id) ?? []), row]);
  }
  return questions;
}

/** Says who is one person as it is; takes the suggestion elsewhere, or passes over. */
export function truthful(rows: readonly Row[], personOf: ReadonlyMap<string, string>): string {
  const [{ ma_xung_dot: id, loai, goi_y = '' }] = rows as [Row];
  const people = new Set(
    rows.map(({ tep, trang, dong }) => personOf.get(placeOf(tep, trang, dong))),
  );
  if (loai === 'TRUNG_NGUOI') return `${id},A,${people.size === 1 ? 'GOP' : 'RIENG'}`;
  if (loai === 'TRUNG_GIAY_TO' && people.size > 1) return `${id},A,RIENG`;
  const letter = /^CHON ([A-Z]+)/.exec(goi_y)?.[1];
  return letter === undefined ? `${id},A,BO_QUA` : `${id},${letter},CHON`;
}

/** Writes an answer file of lines `question,letter,word`. @returns its path */
export function answerFile(path: string, lines: readonly string[]): string {
  put(path, ['ma_xung_dot,ban_ghi,quyet_dinh', ...lines, ''].join('\r\n'));
  return path;
}

export function summaryOf(folder: string) {
  return JSON.parse(readFileSync(join(scratch, folder, 'summary.json'), 'utf8'));
}
