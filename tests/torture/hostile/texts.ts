/** Text files that ask for more than they look. */
import { pick, type Random } from '../support/random.js';
import { filled, type Generator, LARGEST, lines, SHARES, utf8 } from './common.js';

const HEADER = 'STT,Họ và tên,Ngày sinh,Chi đoàn,Số CCCD,Điện thoại,Nơi ở,Ghi chú\n';
const share = (random: Random) => pick(SHARES, random);

/** Pieces whose repeats make a pattern try many ways. */
const PIECES = [
  'a',
  'A ',
  'Nguyễn ',
  '1',
  '12',
  '1/',
  '1.',
  '- ',
  ' ',
  '\u00a0',
  '.',
  ',',
  '(',
  ')',
  '[',
  '"',
  "'",
  '/',
  'Chi đoàn ',
  'khu ',
  'I. ',
  'xã ',
  'Xã Lai Đồng, ',
  'ngày ',
  'ngày 1 tháng 1 ',
  'tháng ',
  'năm ',
  'a\u0301',
  'ư\u0323\u0301',
  '\u0301',
  'ﬁ',
  'Ω',
  '０',
  '·',
  '?',
  'N.',
  'x',
  'Ng. ',
  '0912 ',
  '+84',
  '0',
  ':',
  'CCCD: ',
  'Nam Nữ ',
  'Nam, nữ, dân tộc; ',
  '_',
  '&amp;',
  '�',
  '😀',
  '­',
  'Ô',
  'Hä vµ tªn ',
  'Nguyeãn ',
  'ToĂ n ',
  'tr',
  'thôn 1 - ',
];

const FIELDS = [
  'Họ và tên',
  'Ngày sinh',
  'Chi đoàn',
  'Số CCCD',
  'Điện thoại',
  'Nơi ở',
  'Ghi chú',
  'Giới tính',
  'Ngày vào Đoàn',
  'Dân tộc',
  'Chức vụ',
  'Nam, nữ, dân tộc, tôn giáo',
  'Xã cũ',
  'Trạng thái',
];

function longText(random: Random): string {
  const piece = pick(PIECES, random);
  const other = random(3) === 0 ? pick(PIECES, random) : '';
  const length = pick([500, 3000, 32_000], random);
  return (
    (piece + other).repeat(Math.ceil(length / (piece + other).length)).slice(0, length) +
    pick(['', 'x', '1', '!'], random)
  );
}

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

const csv = (name: string, make: (random: Random) => Uint8Array): [string, Generator] => [
  name,
  (random) => ({ file: 'a.csv', bytes: make(random) }),
];

export const TEXTS: [string, Generator][] = [
  csv('equalHeadings', (r) => {
    const n = pick([2000, 16_000, 16_384, 16_385, 100_000], r);
    const heading = pick(['a', '', 'Họ và tên', 'Ngày sinh', 'Nam', 'Ghi chú', 'Tháng sinh'], r);
    return utf8(
      `${['Họ và tên', 'Ngày sinh', ...Array(Math.min(n, Math.floor(900_000 / (heading.length * 2 + 2)))).fill(heading)].join(',')}\nHà Thị Mẫu,2001,${'x,'.repeat(pick([0, 5, (n / 2) | 0], r))}\n`,
    ).subarray(0, LARGEST);
  }),
  csv('differentHeadings', (r) => {
    const word = pick(
      ['Cột', 'Ngày', 'Họ', 'Số', 'Tên người', 'Chi đoàn', 'Nagy sinh', 'Giới tính'],
      r,
    );
    const n = pick([1000, 16_000], r);
    return utf8(
      `Họ và tên,Ngày sinh,${Array.from({ length: n }, (_, i) => `${word} ${i}`).join(',')}\nHà Thị Mẫu,2001,1,2\nLê Văn Thử,2002,,3\n`,
    );
  }),
  csv('sideBySide', (r) =>
    filled(
      pick(
        [
          'STT,Họ và tên,Ngày sinh,',
          'Họ và tên,Ngày sinh,,',
          'Nam,Nữ,',
          'Họ,Tên,',
          'Ngày,Tháng,Năm,',
        ],
        r,
      ),
      { share: pick([0.02, 0.1, 0.3], r), after: '\n1,Hà Thị Mẫu,2001\n' },
    ),
  ),
  csv('manySides', (r) => {
    const row = (part: string, by: string) =>
      `${Array(pick([60, 200], r))
        .fill(part)
        .join(by)}\n`;
    const by = pick([',,', ','], r);
    return filled(row('1,Hà Thị Mẫu,2001', by), {
      before: row('STT,Họ và tên,Ngày sinh', by),
      share: pick([0.1, 0.4], r),
    });
  }),
  csv('communes', (r) => {
    const name = (i: number) => i.toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'[+digit]!);
    const district = pick(['', ', huyện Tân Sơn', ', Huyện'], r);
    return lines((i) => `${i},Hà Thị Mẫu,2001,"Xã ${name(i)} ${i}${district}"\n`, {
      before: 'STT,Họ và tên,Ngày sinh,Xã cũ\n',
      share: share(r),
    });
  }),
  csv('groupHeadings', (r) => {
    const n = pick([1000, 16_000], r);
    return utf8(
      `Họ và tên,Ngày sinh${','.repeat(n)}\n${'a,'.repeat(n)}a\n${pick(['', `${',b'.repeat(n)}\n`], r)}Hà Thị Mẫu,2001\n`,
    );
  }),
  csv('repeatedSign', (r) =>
    filled(
      pick(
        [
          ',',
          '"',
          '""',
          '","',
          '\n',
          '\r\n',
          '\0',
          '\t',
          ' ',
          ';',
          '\u00a0',
          '"\n',
          ',\n',
          '"",',
          '\ufeff',
          '|',
          '"a""',
          'a"',
          '\u0301',
          '-',
          '=',
        ],
        r,
      ),
      { before: pick(['', HEADER], r), share: share(r) },
    ),
  ),
  csv('oneField', (r) => utf8(`${pick([HEADER, ''], r)}1,${quoted('x'.repeat(900_000))},2001\n`)),
  csv('oneRow', (r) =>
    filled(pick(['x,', '2001,', 'Hà Thị Mẫu,', '"a",'], r), { before: pick([HEADER, ''], r) }),
  ),
  csv('sectionRows', (r) => {
    const word = pick(
      ['I. Chi đoàn khu', 'Khu', 'Xã', 'Chi đoàn', 'Cộng:', 'Người lập biểu', 'Thôn', 'Đảng bộ xã'],
      r,
    );
    return lines(
      (i) => `${word} ${i}\n${i % 3 === 0 ? pick([`1,Hà Thị Mẫu,2001\n`, ''], r) : ''}`,
      { before: HEADER, share: share(r) },
    );
  }),
  csv('headersAgain', (r) =>
    lines(
      () =>
        pick(
          [HEADER, `${HEADER}1,Hà Thị Mẫu,2001\n`, 'Họ và tên,Ngày sinh,Khu\nHà Thị Mẫu,2001,1\n'],
          r,
        ),
      { share: share(r) },
    ),
  ),
  csv('equalRows', (r) => {
    const row = pick(
      [
        '1,"Nguyễn Văn An",2001\n',
        '1,"Nguyễn Văn An",01/02/2001\n',
        '1,"Nguyễn Văn An",01/02/2001,Khu 1,025201000001,0912000001\n',
        '1,A,\n',
        '1,Nguyễn Văn An,,,,0912000001\n',
        '1,Nguyễn Văn An\n',
      ],
      r,
    );
    return filled(row, { before: HEADER, share: share(r) });
  }),
  csv('nearRows', (r) => {
    const names = ['Nguyễn Văn An', 'Nguyễn Văn Ân', 'Nguyen Van An', 'Nguyễn V. An', 'Nguyễn An'];
    return lines(
      (i) =>
        `${i},${pick(names, r)},${pick(['2001', '01/01/2001', `${1 + (i % 28)}/1/2001`, '1/1/2001'], r)},Khu ${i % 50},${pick(['', String(25201000001 + (i % 7)), `0${25201000000 + i}`], r)}\n`,
      { before: HEADER, share: share(r) },
    );
  }),
  csv('manyBranches', (r) => {
    const word = pick(['Chi đoàn khu', 'Khu', 'Phú Lợi', 'Chi đoàn trường mầm non', ''], r);
    return lines(
      (i) =>
        `${i},Hà Thị ${String.fromCharCode(65 + (i % 26))},${1 + (i % 28)}/2/2001,${word} ${pick([String(i), i.toString(2).replaceAll('0', 'a').replaceAll('1', 'b'), 'x'.repeat(i % 200)], r)}\n`,
      { before: HEADER, share: share(r) },
    );
  }),
  csv('longCells', (r) => {
    const column = r(8);
    return lines(
      (i) =>
        `${Array.from({ length: 8 }, (_, c) => (c === column ? quoted(longText(r)) : c === 1 ? 'Hà Thị Mẫu' : c === 0 ? String(i + 1) : c === 2 ? '1/2/2001' : '')).join(',')}\n`,
      { before: HEADER, share: share(r) },
    );
  }),
  csv('listedFacts', (r) => {
    const facts = [
      'Nam, nữ, dân tộc; ',
      'Dân tộc, ',
      'Ngày cấp, ',
      'Nam, nữ (a, b, ',
      'Tôn giáo\n',
    ];
    const heading = pick(facts, r)
      .repeat(pick([50, 1000], r))
      .slice(0, 30_000);
    return utf8(`Họ và tên,Ngày sinh,${quoted(heading)}\nHà Thị Mẫu,2001,"Nam, Kinh"\n`);
  }),
  csv('longHeadings', (r) => {
    const long = quoted(longText(r));
    return utf8(
      `${pick([`${long},Họ và tên,Ngày sinh`, `Họ và tên,Ngày sinh,${`${long},`.repeat(Math.min(20, Math.floor(500_000 / Buffer.byteLength(long))))}`, `${long}\n${HEADER}`], r)}\n1,Hà Thị Mẫu,2001\n2,Lê Văn Thử,2002\n`,
    );
  }),
  csv('anyHeading', (r) => {
    const heading = pick(FIELDS, r);
    const text = longText(r);
    return lines((i) => `Hà Thị ${i % 50},${quoted(text)},${2000 + (i % 9)}\n`, {
      before: `Họ và tên,${quoted(heading)},Năm sinh\n`,
      share: share(r),
    });
  }),
  csv('longNames', (r) =>
    lines((i) => `${i + 1},${quoted(`${longText(r)} ${i % 3}`)},${1 + (i % 28)}/2/2001\n`, {
      before: HEADER,
      share: share(r),
    }),
  ),
  csv('shortRows', (r) =>
    lines((i) => pick([`${i}\n`, 'a\n', `a,${i}\n`, `${i},Hà Thị Mẫu\n`, '1,Hà,2\n'], r), {
      before: pick([HEADER, ''], r),
      share: share(r),
    }),
  ),
  csv('everyNumber', (r) =>
    lines(
      (i) =>
        `${i},Hà Thị ${i.toString(36)},1/2/2001,,${pick(['025201000001', '', `0252010${String(i).padStart(5, '0')}`], r)},0912000001\n`,
      { before: HEADER, share: share(r) },
    ),
  ),
  csv('letterhead', (r) =>
    lines((i) => `${pick(['ĐOÀN XÃ', 'Xã', 'Chi đoàn', 'DANH SÁCH', 'Huyện'], r)} ${i}\n`, {
      before: '',
      share: share(r),
    }),
  ),
  csv('csvInCells', (r) =>
    lines((i) => `"${i},""Hà Thị Mẫu"",2001,${pick(['', ',,', 'x'], r)}"\n`, {
      before: '"STT,Họ và tên,Ngày sinh,Ghi chú"\n',
      share: share(r),
    }),
  ),
  csv('legacy', (r) =>
    lines(
      (i) =>
        `${i},${pick(['NguyÔn ThÞ H­êng', 'Nguyeãn Thò Höôøng', 'Nguyá»n VÄn', 'Tr?n V?n ?', 'Nguyeexn Vawn'], r)} ${pick(['', 'µ¸', 'öô'], r)},1/2/2001\n`,
      { before: HEADER, share: share(r) },
    ),
  ),
  csv('stackedCells', (r) =>
    lines(
      (i) => `${i},Hà Thị Mẫu,${quoted('Nam\nKinh\nKhông\n'.repeat(pick([1, 50, 1000], r)))}\n`,
      { before: 'STT,Họ và tên,"Nam, nữ, dân tộc, tôn giáo"\n', share: share(r) },
    ),
  ),
  csv('ticks', (r) => {
    const n = pick([50, 1000, 16_000], r);
    const parts = Array.from({ length: n }, (_, i) => pick(['Nam', 'Nữ', `Đại học ${i}`], r));
    const before = `STT,Họ và tên,Giới tính${','.repeat(n)}\n,,${parts.join(',')}\n`;
    const ticks = ',x'.repeat(Math.min(n, 200));
    return lines((i) => `${i},Hà Thị Mẫu${ticks}\n`, { before, share: 0.4 });
  }),
];

/** Two kinds in one file, cut where it happens. */
export const MIXTURES: [string, Generator][] = [
  csv('mixture', (r) => {
    const part = () => {
      const [, make] = pick(TEXTS, r);
      const { bytes } = make(r);
      const start = r(bytes.length);
      return bytes.subarray(start, start + r(LARGEST / 3));
    };
    return Buffer.concat([utf8(pick([HEADER, ''], r)), part(), utf8('\n'), part()]);
  }),
];
