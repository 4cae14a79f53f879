import { describe, expect, it } from 'vitest';
import { merged } from '../../support/merged.js';

const TABLE = ['Khu Chiềng', 'Khu Bến Gạo', 'Thôn 5', 'Khu Kiệt Sơn'].map(
  (branch) => `Kiệt Sơn,${branch},Lai Đồng,${branch}`,
);
const HEADER = 'TT,Họ và tên,Ngày sinh';
const PEOPLE = [
  '1,Hà Văn An,01/03/1999',
  '2,Lê Thị Bình,02/04/1999',
  '3,Đinh Công Chiến,03/05/1999',
];

/** Returns the old branches of the people, and whether a warning names the source. */
async function branchesOf(lines: string[], file = 'xã Kiệt Sơn.csv', branches = TABLE) {
  const { lineage, findings } = await merged({ [file]: lines.join('\r\n') }, { branches });
  return [
    ...[...lineage].flatMap(({ status, oldBranch }) => (status === 'skipped' ? [] : [oldBranch])),
    findings.some(({ code }) => code === 'branch-by-table'),
  ];
}

describe('bare names that the branch table has', () => {
  it.each([
    ['Chiềng', 'Bến Gạo'],
    [',Chiềng', ',Bến Gạo'],
    ['1. CHIỀNG', '2. BẾN GẠO'],
    ['Chiềng: 1 đ/c', 'Bến Gạo (2)'],
    ['Chieng', 'Ben Gao'],
  ])('are branches above their people: %s, %s', async (first, second) => {
    const [one, two, three] = PEOPLE;
    const found = await branchesOf([HEADER, first, one!, second, two!, three!]);
    const name = (text: string) => text.replace(/^,|^\d\. |:? \(?\d.*$/g, '');
    expect(found).toEqual([name(first), name(second), name(second), true]);
  });

  it('are branches above the header and in the name of the file', async () => {
    const list = [HEADER, ...PEOPLE];
    const all = (branch: string) => [branch, branch, branch, true];
    expect(await branchesOf(['Chiềng', 'DANH SÁCH', ...list])).toEqual(all('Chiềng'));
    expect(await branchesOf(list, 'xã Kiệt Sơn/DS Chiềng.csv')).toEqual(all('Chiềng'));
  });

  it('end before any other row, and are neither months nor the commune', async () => {
    const [one, two, three] = PEOPLE;
    const ended = await branchesOf([HEADER, 'Chiềng', one!, 'Dọc', two!, three!]);
    expect(ended).toEqual(['Chiềng', '', '', true]);
    const none = ['', '', '', false];
    expect(await branchesOf([HEADER, 'T.5', ...PEOPLE])).toEqual(none);
    expect(await branchesOf([HEADER, ...PEOPLE], 'Kiệt Sơn.csv')).toEqual(none);
    expect(await branchesOf([HEADER, 'Dọc', ...PEOPLE])).toEqual(none);
  });

  it('yield to hamlets of a column', async () => {
    const list = [`${HEADER},Khu`, ...PEOPLE.map((person) => `${person},Bến Gạo`)];
    const found = await branchesOf(list, 'xã Kiệt Sơn/DS Chiềng.csv');
    expect(found).toEqual(['Khu Bến Gạo', 'Khu Bến Gạo', 'Khu Bến Gạo', false]);
  });
});
