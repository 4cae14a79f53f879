import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { csv, hopnhat, put, scratch } from '../run.js';
import { answerFile, questionsOf, type Row, summaryOf } from '../truthAnswers.js';

const HEADER = 'Họ và tên;Ngày sinh;Số CCCD;Số điện thoại;Xã cũ;Chi đoàn';
const text = (rows: readonly string[]) => [HEADER, ...rows, ''].join('\r\n');
const CSV = ['--format', 'csv', '--lang', 'en'];
const at = (...path: string[]) => join(scratch, ...path);
const roster = (folder: string) => csv(at(folder, 'roster.csv'));
const ledger = (folder: string) => csv(at(folder, 'decisions.csv'));
const changes = (folder: string) => csv(at(folder, 'changes.csv'));

function run(...args: string[]) {
  const done = hopnhat([...args, ...CSV]);
  expect(done.status, done.stderr).toBe(0);
  return done;
}
const merge = (input: string, out: string) =>
  run('merge', input, '--to', 'Phường Phong Châu', '-o', out);

/** The question of a kind about somebody with this name. */
function questionAbout(folder: string, kind: string, name: string): string {
  const isIt = ({ loai, ho_ten }: Row) => loai === kind && ho_ten === name;
  const found = [...questionsOf(folder)].find(([, rows]) => rows.some(isIt));
  expect(found, `${kind} ${name}`).toBeDefined();
  return found![0];
}

/** Two pairs that may be one person each, and a date that can't be. */
const FIRST = [
  'Trần Thị Mẫu;21/03/2002;;0912000002;Phú Hộ;Khu 1',
  'Phạm Thị Ví;09/08/2003;;0912000004;Phú Hộ;Khu 2',
  'Lê Văn Giả;30/02/2000;;0912000003;Phú Hộ;Khu 2',
];
const SECOND = [
  'Trần Thị Mậu;21/03/2002;;0912000002;Phú Hộ;Khu 1',
  'Phạm Thị Vi;09/08/2003;;0912000004;Phú Hộ;Khu 2',
];

describe('a late list', () => {
  put('in/mot.csv', text(FIRST));
  put('in/hai.csv', text(SECOND));
  merge('in', 'r0');

  it('keeps ids and places of open questions, even if rows joined their people', () => {
    const before = [...questionsOf('r0').keys()];
    expect(before.length).toBeGreaterThan(2);
    put(
      'late/ba.csv',
      text([
        'Trần Thị Mẫu;21/03/2002;;0912000002;Phú Hộ;Khu 1',
        'Bùi Văn Xa;31/04/2001;;0912000009;Phú Hộ;Khu 1',
      ]),
    );
    run('merge', 'late', '--previous', 'r0', '-o', 'r1');
    const after = [...questionsOf('r1').keys()];
    expect(after.slice(0, before.length)).toEqual(before);
    expect(after.length).toBe(before.length + 1);
    expect(changes('r1').filter(({ change }) => change === 'settled')).toEqual([]);
    // And still after others were answered.
    answerFile('one.csv', [`${before[0]},A,BO_QUA`]);
    run('apply', 'one.csv', '--from', 'r1', '-o', 'r2');
    expect([...questionsOf('r2').keys()]).toEqual(after.slice(1));
    const id = questionAbout('r1', 'TRUNG_NGUOI', 'Trần Thị Mậu');
    answerFile('apart.csv', [`${id},A,RIENG`]);
    run('apply', 'apart.csv', '--from', 'r1', '-o', 'r3');
    expect(questionsOf('r3').has(id)).toBe(false);
    expect(roster('r3').filter((row) => /^Trần/.test(row['Họ và tên']!))).toHaveLength(2);
    run('undo', id, '--from', 'r3', '-o', 'r4');
    expect([...questionsOf('r4').keys()]).toEqual(after);
  });

  it('has its rows in answers of files that show them', () => {
    put('late4/bon.csv', text(['Trần Thị Mậu;21/03/2002;;0912000002;Phú Hộ;Khu 2']));
    run('merge', 'late4', '--previous', 'r0', '-o', 'shown');
    const id = questionAbout('shown', 'TRUNG_NGUOI', 'Trần Thị Mậu');
    const rowsOf = (from: string, out: string) => {
      const rows = [...questionsOf(from).get(id)!].map(
        ({ tep, dong, ban_ghi }, at) => `${id},${ban_ghi},${tep},${dong},${at === 0 ? 'GOP' : ''}`,
      );
      put(`${out}.csv`, ['ma_xung_dot,ban_ghi,tep,dong,quyet_dinh', ...rows].join('\r\n'));
      run('apply', `${out}.csv`, '--from', 'shown', '-o', out);
      const [decision] = ledger(out).filter(({ question }) => question === id);
      return decision!.fingerprints!.match(/[0-9a-f]{64}/g);
    };
    expect(rowsOf('r0', 'joined-old')).toHaveLength(2);
    expect(rowsOf('shown', 'joined-new')).toHaveLength(3);
  });

  it('lists open questions that it settles, merged or kept apart', () => {
    put(
      'in2/mot.csv',
      text([
        ...FIRST,
        'Hoàng Văn Dụ;15/01/1999;025099000005;;Phú Hộ;Khu 1',
        'Vũ Thị Lý;09/08/2003;025303000004;;Phú Hộ;Khu 2',
      ]),
    );
    put(
      'in2/hai.csv',
      text([
        ...SECOND,
        'Hoàng Văn Dụ;1999;;0912000055;Phú Hộ;Khu 1',
        'Vũ Thị Ly;09/08/2003;;0912000044;Phú Hộ;Khu 2',
      ]),
    );
    merge('in2', 's0');
    const apart = questionAbout('s0', 'TRUNG_NGUOI', 'Vũ Thị Lý');
    const merged = questionAbout('s0', 'TRUNG_NGUOI', 'Hoàng Văn Dụ');
    put(
      'late2/ba.csv',
      text([
        'Hoàng Văn Dụ;15/01/1999;025099000005;0912000055;Phú Hộ;Khu 1',
        'Vũ Thị Ly;09/08/2003;025303777123;0912000044;Phú Hộ;Khu 2',
      ]),
    );
    const late = run('merge', 'late2', '--previous', 's0', '-o', 's1');
    const own = changes('s1').filter(({ change }) => change === 'settled');
    expect(new Set(own.map(({ before, after }) => `${before} ${after}`))).toEqual(
      new Set([`${merged} merged`, `${apart} kept-apart`]),
    );
    const members = new Set(roster('s1').map((row) => row['Mã']));
    for (const { member, field } of own) {
      expect(members).toContain(member);
      expect(field).toBe('TRUNG_NGUOI');
    }
    expect(late.stderr).toContain('2 open questions are not asked any more');
    expect(summaryOf('s1').counts.changes.settled).toBe(2);
    expect(summaryOf('s1').runFindings).toContainEqual(
      expect.objectContaining({ args: { count: 2, merged: 1, apart: 1, other: 0 } }),
    );
    // Questions settled then are no news later.
    run('merge', '--previous', 's1', '-o', 's2');
    expect(changes('s2')).toEqual([]);
  });
});

describe('a row that was corrected in its list', () => {
  const names = (folder: string) => roster(folder).map((row) => row['Họ và tên']!);
  let sets = 0;
  /** Answers both pairs, then writes the first list anew. @returns ids of the two questions */
  function decided(word: string, corrected: readonly string[], kind = 'TRUNG_NGUOI') {
    const set = `c${++sets}`;
    put(`${set}-in/mot.csv`, text(FIRST));
    put(`${set}-in/hai.csv`, text(SECOND));
    merge(`${set}-in`, `${set}-0`);
    const asked = kind === 'TRUNG_NGUOI' ? ['Trần Thị Mẫu', 'Phạm Thị Ví'] : ['Lê Văn Giả'];
    const ids = asked.map((name) => questionAbout(`${set}-0`, kind, name));
    answerFile(
      `${set}.csv`,
      ids.map((id) => `${id},A,${word}`),
    );
    run('apply', `${set}.csv`, '--from', `${set}-0`, '-o', `${set}-1`);
    put(`${set}-in/mot.csv`, text(corrected));
    const { stderr } = run('merge', '--previous', `${set}-1`, '-o', `${set}-2`);
    return { set, ids, stderr, before: `${set}-1`, after: `${set}-2` };
  }
  const statuses = (folder: string, ids: readonly string[]) =>
    ids.map((id) => ledger(folder).find(({ question }) => question === id)?.status);

  it.each(['GOP', 'RIENG'])('keeps a decision about other cells: %s', (word) => {
    const again = FIRST.map((row) => row.replace('0912000002', '0912000077'));
    const { set, ids, stderr, before, after } = decided(word, again);
    expect(statuses(after, ids)).toEqual(['applied', 'applied']);
    expect(names(after).sort()).toEqual(names(before).sort());
    expect([...questionsOf(after).keys()]).toEqual([...questionsOf(before).keys()]);
    expect(stderr).toContain('mot.csv, row 2');
    expect(stderr).toContain(`question ${ids[0]} is not about`);
    expect(stderr).not.toContain(`question ${ids[1]} is not about`);
    // The ledger names the row as it is now, so nothing has to be followed again.
    const next = run('merge', '--previous', after, '-o', `${set}-3`);
    expect(next.stderr).not.toContain('is not about');
    expect(ledger(`${set}-3`)).toEqual(ledger(after));
    expect(roster(`${set}-3`)).toEqual(roster(after));
  });

  it('is asked about again if the decision is about the corrected cell', () => {
    const again = FIRST.map((row) => row.replace('21/03/2002', '22/03/2002'));
    const { ids, stderr, after } = decided('GOP', again);
    expect(statuses(after, ids)).toEqual(['stale', 'applied']);
    expect(stderr).not.toContain('is not about');
  });

  it('passes no decision to one of two rows that may both be the corrected one', () => {
    const [first, ...rest] = FIRST;
    const twins = ['0912000077', '0912000078'].map((phone) => first!.replace('0912000002', phone));
    // Neither is at the earlier place of the row.
    const { ids, after } = decided('GOP', [...rest, ...twins]);
    expect(statuses(after, ids)).toEqual(['stale', 'applied']);
  });

  it('passes no decision to a namesake in another place', () => {
    const moved = FIRST.map((row) => row.replace('0912000002;Phú Hộ', '0912000077;Hà Thạch'));
    const { ids, after } = decided('GOP', moved);
    expect(statuses(after, ids)).toEqual(['stale', 'applied']);
  });

  it('is found without a full date of birth only at its earlier place', () => {
    const again = FIRST.map((row) => row.replace('0912000003', '0912000088'));
    const here = decided('BO_QUA', again, 'DU_LIEU_LOI');
    expect(statuses(here.after, here.ids)).toEqual(['applied']);
    const elsewhere = decided('BO_QUA', again.toReversed(), 'DU_LIEU_LOI');
    expect(statuses(elsewhere.after, elsewhere.ids)).toEqual(['stale']);
    expect(questionsOf(elsewhere.after).size).toBeGreaterThan(questionsOf(here.after).size);
  });

  it('keeps the id of an open question about it, for answers that come later', () => {
    put('open/mot.csv', text(FIRST));
    put('open/hai.csv', text(SECOND));
    merge('open', 'o0');
    const id = questionAbout('o0', 'TRUNG_NGUOI', 'Trần Thị Mẫu');
    put('open/mot.csv', text(FIRST.map((row) => row.replace('0912000002', '0912000077'))));
    answerFile('open.csv', [`${id},A,GOP`]);
    const applied = run('apply', 'open.csv', '--from', 'o0', '-o', 'o1');
    expect(applied.stderr).not.toContain('open.csv, row');
    expect(statuses('o1', [id])).toEqual(['applied']);
    expect(names('o1').filter((name) => /^Trần/.test(name))).toHaveLength(1);
  });
});
