import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foundBranches } from '../../src/assign/foundBranches.js';
import { placeByTable } from '../../src/assign/placing/placements.js';
import { readBranchTable } from '../../src/assign/table/branchTable.js';
import { branchDraft } from '../../src/init/branchDraft.js';
import { sayIn } from '../../src/messages/say.js';
import type { Placements } from '../../src/model/index.js';
import { rosterOf, sheetOf, YOUTH } from '../support/roster.js';

/** @param rows `commune|branch` */
function draftOf(...rows: string[]) {
  const sheet = sheetOf('a.csv', 'name|commune|branch', ...rows.map((row) => `Hà Văn An|${row}`));
  const { records } = rosterOf(sheet);
  const placements = placeByTable(records, [], YOUTH, { target: 'N', successors: () => [] });
  const branches = foundBranches(records, placements, YOUTH, [sheet.table]);
  const lines = branchDraft(branches, 'N', 'chi đoàn', 3, sayIn('en'));
  return { records, placements, lines };
}

/** Old branch → note. */
function notesOf(...rows: string[]) {
  const [, ...lines] = draftOf(...rows).lines;
  return Object.fromEntries(lines.map((line) => [line[1], line[6]]));
}

function placesOf({ index, list }: Placements): string[] {
  return [...index].map((at) => `${list[at].newCommune}|${list[at].newBranch}`);
}

describe('branchDraft', () => {
  it('lists each branch with its members and files', () => {
    const { lines } = draftOf('A|Chi đoàn chi đoàn khu 2', 'A|khu 02', 'A|Khu 2', 'B|Khu 1');
    expect(lines.map((line) => line.slice(0, 6))).toEqual([
      ['Xã cũ', 'chi đoàn cũ', 'Xã mới', 'chi đoàn mới', 'Số người', 'Danh sách'],
      ['A', 'Chi đoàn khu 2', 'N', 'Chi đoàn khu 2', '3', 'a.csv'],
      ['B', 'Khu 1', 'N', 'Khu 1', '1', 'a.csv'],
    ]);
  });

  it('names all branches with a similar name in full', () => {
    const names = ['Khu Hương', 'Khu Hường', 'Khu Hướng', 'Khu Hưởng', 'Khu Hượng', 'Khu Hưỡng'];
    const note = notesOf(...names.map((name) => `A|${name}`))['Khu Hương']!;
    for (const name of names.slice(1)) expect(note).toContain(name);
    expect(note).not.toContain('…');
  });

  it('explains each suggested name and what to check', () => {
    const three = (row: string) => [row, row, row];
    expect(
      notesOf(
        ...three('A|Khu Phú Lợi'),
        ...three('A|Khu Phúc Lợi'),
        ...three('A|Chiềng'),
        ...three('A|Khu Chiềng'),
        ...three('A|Khu 1'),
        ...three('B|Khu I'),
        ...three('|Khu Lèn'),
        'B|Trạm y tế',
        ...three('A|Thôn Trưng Trắc A'),
        ...three('A|Thôn Trưng Trắc B'),
        ...three('A|Khu 11'),
      ),
    ).toEqual({
      'Khu Phú Lợi': expect.stringMatching(/^Nearly the same as: Khu Phúc Lợi\./),
      'Khu Phúc Lợi': expect.stringMatching(/^Nearly the same as: Khu Phú Lợi\./),
      Chiềng: expect.stringMatching(/^Taken for Khu Chiềng\./),
      'Khu Chiềng': '',
      'Khu 1': expect.stringMatching(/^A branch of B has this name too/),
      'Khu I': expect.stringMatching(/^A branch of A has this name too/),
      'Khu Lèn': expect.stringMatching(/^The old commune is unknown/),
      'Thôn Trưng Trắc A': '',
      'Thôn Trưng Trắc B': '',
      'Khu 11': '',
      'Trạm y tế': expect.stringMatching(/^Fewer than 3 people/),
    });
  });

  it('places everybody as the rule does if it is read back unchanged', () => {
    const branches = fc.constantFrom(
      ...'Khu 1,khu I,1,Thôn 1,Tổ 1,TDP 1,Khu Hương,Khu Hường,khu huong,Huong,Chiềng,CĐ Khu Chiềng,Khu Chieng,Thôn Chiêng,chieng,Mầm non,Mầm non A,THCS'.split(
        ',',
      ),
    );
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom('A', 'B'), branches), { minLength: 1 }),
        (pairs) => {
          const { records, placements, lines } = draftOf(...pairs.map((pair) => pair.join('|')));
          const table = { file: 'branches.csv', sheet: '', rows: lines, merges: [] };
          const { entries } = readBranchTable([table], YOUTH);
          const again = placeByTable(records, entries, YOUTH);
          expect(placesOf(again)).toEqual(placesOf(placements));
          expect(again.problems).toEqual([]);
          expect(again.findings).toEqual([]);
        },
      ),
    );
  });
});
