import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeTable } from '../../src/decode/index.js';
import { NAMES_BY_PEOPLE, NAMES_OF_OTHER_PEOPLES } from './otherLanguages.js';
import { columnOf, decodeColumn, realNames, reported, seed, tableOf } from './support.js';
import { toVni } from './tables.js';

const HEADER = ['Họ và tên', 'Ngày sinh', 'Chi đoàn'];
const KINH = ['Hà Thị Bưởi', 'Nguyễn Văn Mít', 'Đinh Thị Ổi', 'Phùng Hữu Lựu'];

describe.each(Object.entries(NAMES_BY_PEOPLE))('names of the %s', (_, names) => {
  it('remain, each alone', () => {
    expect(names.filter((name) => decodeColumn([name])[0] !== name)).toEqual([]);
  });

  it('remain in a column of their own, below a heading in Unicode or without marks', () => {
    expect(decodeColumn(['Họ và tên', ...names])).toEqual(['Họ và tên', ...names]);
    expect(decodeColumn(['Ho ten', ...names])).toEqual(['Ho ten', ...names]);
  });

  it('remain among other names, in small lists of any of them', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...names), realNames), { minLength: 1, maxLength: 8 }),
        (cells) => {
          expect(decodeColumn(cells)).toEqual(cells);
        },
      ),
      { ...seed, numRuns: 400 },
    );
  });

  it('remain in two columns of a row', () => {
    const rows = names.slice(0, 200).map((name, i) => [name, KINH[i % 4]!, names.at(-1 - i)!]);
    expect(decodeTable(tableOf(HEADER, ...rows)).table.rows).toEqual([HEADER, ...rows]);
  });
});

it('does not read several spellings of one word as a column in VNI', () => {
  const cells = ['Neáng Thi', 'Neàng Kim', 'NEÁNG OANH', 'Chau Kim', 'Neâng Mum'];
  expect(decodeColumn(cells)).toEqual(cells);
});

it('keeps names of other peoples in a legacy font that remained on the text', () => {
  const cells = ['Neáng Thi', 'Neàng Kim', 'Chau Kim'];
  const table = { ...columnOf(cells), fonts: [{ name: 'VNI-Times', top: 0 }] };
  expect(decodeTable(table).table.rows.flat()).toEqual(cells);
});

it('reports unchanged cells once for a column, without their text', () => {
  const decoded = decodeTable(columnOf([...KINH, 'Neáng Sóc Phia', 'Y Ñin Mlô']));
  expect(reported(decoded)).toEqual(['left-as-names A VNI 2 5']);
  expect(decoded.findings[0]).toMatchObject({ level: 'info', place: { sheet: 'Khu 1' } });
  expect(JSON.stringify(decoded.findings)).not.toMatch(/Neáng|Ñin/);
});

describe('beside names of other peoples', () => {
  it('a word in VNI is still repaired if its letters or its reading prove it', () => {
    const damaged = [
      ['Trần Văn Döông', 'Trần Văn Dương'],
      ['Bùi Thu Xuaân', 'Bùi Thu Xuân'],
      ['Nguyeãn Van An', 'Nguyễn Van An'],
      ['Leâ Thị Lan', 'Lê Thị Lan'],
      ['Ñinh Văn Bưởi', 'Đinh Văn Bưởi'],
      ['Neáng Thị Tuyeát', 'Neáng Thị Tuyết'],
      ['Ksor Thị Höôøng', 'Ksor Thị Hường'],
    ] as const;
    const cells = [...KINH, 'Neáng Sóc Phia', 'Neàng Kim', ...damaged.map(([typed]) => typed)];
    expect(decodeColumn(cells).slice(6)).toEqual(damaged.map(([, wanted]) => wanted));
    expect(decodeColumn(cells).slice(4, 6)).toEqual(['Neáng Sóc Phia', 'Neàng Kim']);
  });

  it('a few rows pasted in VNI are decoded', () => {
    const names = NAMES_BY_PEOPLE.Khmer!.slice(0, 40);
    const cells = [...names, ...KINH.map(toVni)];
    expect(decodeColumn(cells)).toEqual([...names, ...KINH]);
  });

  it('a column wholly in VNI is decoded, rare words too', () => {
    const wanted = [
      'Neáng Thị Lếnh',
      'Ní Lến',
      'Đin Văn Nếp',
      'Lê Thị Hường',
      'Chau Đêm',
      'Bế Kim',
    ];
    expect(decodeColumn(wanted.map(toVni))).toEqual(wanted);
  });

  it('rows in Unicode remain in a column that is otherwise in VNI', () => {
    const typed = [...KINH, ...KINH.map((name) => `${name} Hường`)].map(toVni);
    expect(decodeColumn([...typed, 'Neáng Sóc Phia', 'Neáng Thị Lan']).slice(-2)).toEqual([
      'Neáng Sóc Phia',
      'Neáng Thị Lan',
    ]);
  });
});

it('changes none of a thousand lists of all peoples', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...NAMES_OF_OTHER_PEOPLES), { minLength: 1, maxLength: 12 }),
      (cells) => {
        expect(decodeColumn(cells)).toEqual(cells);
      },
    ),
    { ...seed, numRuns: 1000 },
  );
});
