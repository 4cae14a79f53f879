import { describe, expect, it } from 'vitest';
import type { MergeResult } from '../../src/model/index.js';
import { renderResult } from '../../src/report/index.js';
import { smallResult } from './result.js';
import { options } from './say.js';

const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

async function filesOf(result: MergeResult, changes = {}) {
  const files = new Map<string, Uint8Array>();
  for await (const { path, pieces } of renderResult(result, options(changes))) {
    expect(files.has(path)).toBe(false);
    files.set(path, Buffer.concat(Array.from(pieces, (piece) => Buffer.from(piece))));
  }
  return files;
}

/** The small result, with its second member in another commune and its third in none. */
function severalCommunes(): MergeResult {
  const result = smallResult();
  const phongChau = 'Phong Châu';
  result.members[1]!.newCommune = phongChau;
  result.members[2]!.newCommune = '';
  result.branches[1]!.newCommune = phongChau;
  result.lineage.at(2)!.newCommune = phongChau;
  result.questions[0]!.communes = ['Lai Đồng', phongChau];
  return result;
}

describe('renderResult', () => {
  it('writes everything at the root for one new commune', async () => {
    expect([...(await filesOf(smallResult())).keys()].sort()).toEqual([
      'conflicts.csv',
      'conflicts.xlsx',
      'decisions.csv',
      'lineage.csv',
      'members.csv',
      'question-rows.csv',
      'report.html',
      'review.html',
      'roster.csv',
      'roster.xlsx',
      'summary.json',
      'viec-can-lam.xlsx',
    ]);
  });

  it('names suggested decisions in words, and with codes in the csv for programs', async () => {
    const files = await filesOf(smallResult());
    expect(decode(files.get('conflicts.csv')!)).toMatch(/\bGOP\b[\s\S]*\bCHON A\b/);
    expect(decode(files.get('report.html')!)).not.toMatch(/→ (?:GOP|CHON)\b/);
  });

  it('needs no folders if some members only lack a commune', async () => {
    const result = smallResult();
    result.members[2]!.newCommune = '';
    expect([...(await filesOf(result)).keys()]).toContain('roster.xlsx');
  });

  it('chooses roster, conflicts and report by format, never the other files', async () => {
    const files = await filesOf(smallResult(), { formats: new Set(['html']) });
    expect([...files.keys()].sort()).toEqual([
      'decisions.csv',
      'lineage.csv',
      'members.csv',
      'question-rows.csv',
      'report.html',
      'review.html',
      'summary.json',
    ]);
  });

  it('gives the same bytes each time', async () => {
    expect(await filesOf(severalCommunes())).toEqual(await filesOf(severalCommunes()));
  });

  it('changes the delimiter of roster and conflicts only', async () => {
    const files = await filesOf(smallResult(), { delimiter: ';' });
    expect(decode(files.get('roster.csv')!)).toMatch(/^Mã;Họ và tên;/);
    expect(decode(files.get('conflicts.csv')!)).toMatch(/^ma_xung_dot;ban_ghi;/);
    expect(decode(files.get('lineage.csv')!)).toMatch(/^file,sheet,/);
    expect(decode(files.get('decisions.csv')!)).toMatch(/^question,kind,/);
  });

  it('shows no complete number in any masked file', async () => {
    const files = await filesOf(smallResult(), { mask: true });
    for (const name of ['roster.csv', 'conflicts.csv', 'report.html', 'review.html']) {
      expect(decode(files.get(name)!)).not.toMatch(/025198001234|0912345678|131234567|912345678/);
    }
  });

  it('writes a folder per new commune, and the workbook of its members only there', async () => {
    const files = await filesOf(severalCommunes());
    expect([...files.keys()].filter((path) => path.endsWith('roster.xlsx'))).toEqual([
      'folder-8/roster.xlsx',
      'folder-10/roster.xlsx',
      'chua-ro/roster.xlsx',
    ]);
    expect(decode(files.get('roster.csv')!).split('\r\n')).toHaveLength(5);
    expect(decode(files.get('folder-10/roster.csv')!)).toContain('M3XD9A');
    expect(decode(files.get('folder-10/roster.csv')!).split('\r\n')).toHaveLength(3);
    expect(decode(files.get('chua-ro/roster.csv')!)).toContain('M5PW1C');
  });

  it('puts a question into each of its communes, and one without any into chua-ro', async () => {
    const files = await filesOf(severalCommunes());
    const asked = (folder: string) =>
      [...decode(files.get(`${folder}/conflicts.csv`)!).matchAll(/^(Q[^,]+),A,/gm)].map(
        (hit) => hit[1],
      );
    expect(asked('folder-8')).toEqual(['Q4F7-T', 'Q8B2-K']);
    expect(asked('folder-10')).toEqual(['Q4F7-T']);
    expect(asked('chua-ro')).toEqual(['Q1N5-R']);
  });

  it('writes a review page beside each file of questions', async () => {
    const paths = [...(await filesOf(severalCommunes())).keys()];
    expect(paths.filter((path) => path.endsWith('review.html'))).toEqual(
      paths
        .filter((path) => path.endsWith('conflicts.xlsx'))
        .map((path) => path.replace('conflicts.xlsx', 'review.html')),
    );
  });

  it('leaves other communes out of a report', async () => {
    const files = await filesOf(severalCommunes());
    const text = decode(files.get('folder-10/report.html')!);
    expect(text).not.toContain('Khu 1 (Kiệt Sơn)');
    expect(text).not.toContain('lai-dong.csv › ');
  });

  it('never writes two communes into one folder', async () => {
    const files = await filesOf(severalCommunes(), { folderOf: () => 'same' });
    expect([...files.keys()]).toContain('same-2/roster.csv');
  });
});

describe('summary.json', () => {
  it('has counts and inputs, but no time and no person', async () => {
    const text = decode((await filesOf(smallResult())).get('summary.json')!);
    const summary = JSON.parse(text);
    expect(text).toBe(`${JSON.stringify(summary, undefined, 2)}\n`);
    expect(Object.keys(summary)).toEqual([
      'tool',
      'version',
      'counts',
      'inputs',
      'skipped',
      'model',
      'settings',
      'findings',
      'runFindings',
      'files',
      'written',
    ]);
    expect(summary.files).toEqual([...(await filesOf(smallResult())).keys()].sort());
    expect(summary.version).toBe('1.2.3');
    expect(summary.counts.rows).toEqual({ kept: 3, merged: 1, rejected: 1, skipped: 1 });
    expect(summary.counts.questions).toMatchObject({ all: 3, TRUNG_NGUOI: 1, DIA_BAN: 0 });
    expect(summary.inputs[0]).toEqual({
      file: 'kiet-son.xlsx',
      format: 'xlsx',
      sha256: 'a1',
      bytes: 9000,
    });
    expect(text).not.toMatch(/Hương|Tuấn|0912345678|025198001234/);
  });
});
