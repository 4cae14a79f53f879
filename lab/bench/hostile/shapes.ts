/** Makes lists below a megabyte that cause much work. */
import { communesOfCountry } from '#product/app/country.js';
import type { OldCommune } from '#product/communes/index.js';

/** Files by name. */
type Files = Record<string, string>;
/** Makes the files of a shape with a total size in bytes. */
type Shape = (bytes: number) => Files;
/** Draws a number below `n`. */
type Draw = (n: number) => number;
type RowOf = (at: number, draw: Draw) => string;

const HEADER = 'STT,Họ và tên,Ngày sinh,Chi đoàn,Số CCCD,Số điện thoại\n';
const SURNAMES = ['Nguyễn', 'Trần', 'Lê', 'Hà', 'Đinh', 'Phùng', 'Bùi', 'Quách', 'Hoàng', 'Đỗ'];
const MIDDLES = ['Văn', 'Thị', 'Đức', 'Thu', 'Minh', 'Ngọc', 'Quang', 'Hồng'];
const GIVENS =
  'An Ân Bình Bính Chi Chí Cúc Dung Dũng Duy Giang Hà Hạ Hải Hân Hiền Hiển Hoa Hòa Huệ Hùng Hưng Hương Hường Khoa Lan Lâm Linh Loan Long Mai Nam Nga Ngân Oanh Phúc Phước Quý Sơn Tâm Thảo Thúy Trang Tú Uyên Vân Vinh Yến';
const NAMES = GIVENS.split(' ').flatMap((given) =>
  SURNAMES.flatMap((surname) => MIDDLES.map((middle) => `${surname} ${middle} ${given}`)),
);
const NEAR = ['Nguyễn Văn An', 'Nguyễn Văn Ân', 'Nguyen Van An', 'Nguyễn V. An', 'Nguyễn An'];
const LEGACY = [
  'NguyÔn ThÞ H­êng',
  'Nguyeãn Thò Höôøng',
  'Nguyá»n VÄn',
  'Tr?n V?n ?',
  'Nguyeexn Vawn',
];

/** Makes a source of pseudo-random numbers, equal in every run. */
function drawing(): Draw {
  let seed = 7;
  return (n) => {
    seed = (seed * 1103515245 + 12345) & 0x7fffffff;
    return (seed >>> 8) % n;
  };
}
const pick = <T>(values: readonly T[], draw: Draw): T => values[draw(values.length)]!;
const two = (number: number) => String(number).padStart(2, '0');
const birth = (at: number) =>
  `${two(1 + (at % 28))}/${two(1 + ((at >> 3) % 12))}/${1985 + (at % 23)}`;
/** Makes a CCCD of a woman born in 2001. */
const cccd = (at: number) => `025301${String(at % 1_000_000).padStart(6, '0')}`;
const phone = (at: number) => `09${String(12_000_000 + (at % 10_000_000)).padStart(8, '0')}`;
const name = (at: number) => NAMES[(at * 7919) % NAMES.length]!;
/** Makes a word of letters, a different one for every number. */
const word = (at: number) => at.toString(2).replaceAll('0', 'a').replaceAll('1', 'e');

/** Makes a text file with rows up to a size in bytes. */
const csv =
  (rowOf: RowOf, header = HEADER): Shape =>
  (bytes) => {
    const draw = drawing();
    const parts = [header];
    let left = bytes - Buffer.byteLength(header);
    for (let at = 0; ; at++) {
      const row = `${rowOf(at, draw)}\n`;
      left -= Buffer.byteLength(row);
      if (left < 0) return { 'a.csv': parts.join('') };
      parts.push(row);
    }
  };

/** Makes files with rows of one kind; each file is of a different commune. */
const files =
  (
    count: number,
    rowOf: (at: number, draw: Draw, file: number) => string,
    header = HEADER,
  ): Shape =>
  (bytes) =>
    Object.fromEntries(
      Array.from({ length: count }, (_, file) => {
        const rows: RowOf = (at, draw) => rowOf(at, draw, file);
        const { 'a.csv': text } = csv(rows, header)(Math.floor(bytes / count));
        return [`danh sach ${file}.csv`, text ?? ''];
      }),
    );

/** Bytes of the section row of a commune and of a member below it, rounded up. */
const SECTION = 65;
const MEMBER = 40;

/** Names every new commune of the country, by an old commune in a section row, with as many members each. */
const everyCommune: Shape = (bytes) => {
  const country = communesOfCountry();
  const sections = [...country.new.values()].flatMap((commune) => {
    const isWhole = ({ successorCodes }: OldCommune) => successorCodes.length === 1;
    return country.originsOf(commune).find(isWhole) ?? [];
  });
  const count = Math.floor((bytes / sections.length - SECTION) / MEMBER);
  const parts = sections.map(({ text, district, province }, section) => {
    const member = (_: unknown, row: number) => {
      const at = section * count + row;
      return `${row + 1},${name(at)},${birth(at)}\n`;
    };
    return `"${text}, ${district.text}, ${province}",,\n${Array.from({ length: count }, member).join('')}`;
  });
  return { 'a.csv': `STT,Họ và tên,Ngày sinh\n${parts.join('')}` };
};

export const shapes = {
  equalPhone: csv(() => '1,Nguyễn Văn An,,,,0912000001'),
  nearRows: csv(
    (at, draw) =>
      `${at},${pick(NEAR, draw)},${pick(['2001', '01/01/2001', `${1 + (at % 28)}/1/2001`, '1/1/2001'], draw)},Khu ${at % 50},${pick(['', String(25201000001 + (at % 7)), `0${25201000000 + at}`], draw)}`,
  ),
  everyNumber: csv(
    (at, draw) =>
      `${at},Hà Thị ${at.toString(36)},1/2/2001,,${pick(['025201000001', '', `0252010${String(at).padStart(5, '0')}`], draw)},0912000001`,
  ),
  legacy: csv((at, draw) => `${at},${pick(LEGACY, draw)} ${pick(['', 'µ¸', 'öô'], draw)},1/2/2001`),
  onePhone: csv((at) => `${at},${name(at)},${birth(at)},Khu ${at % 9},,0912000001`),
  oneBirth: csv((at) => `${at},${name(at)},1/2/2001,Khu ${at % 9},,${phone(at)}`),
  oneYear: csv((at) => `${at},${name(at)},2001,Khu ${at % 9},,`),
  oneNumber: csv((at) => `${at},${name(at)},${birth(at)},Khu ${at % 9},025301000001,`),
  oneCard: csv((at) => `${name(at)},${birth(at)},DV000001`, 'Họ và tên,Ngày sinh,Số thẻ đoàn\n'),
  oneGiven: csv((at) => `${at},Hà ${word(at)} An,1/2/2001,Khu 1,,`),
  madeWords: csv((at) => `${at},Nguyễn Thị A${word(at)},1/2/2001,Khu 1,,`),
  nearWords: csv(
    (at, draw) =>
      `${at},Nguyễn Thị ${pick('aăâeêioôơuư'.split(''), draw)}n${pick(['', 'g', 'h'], draw)},${birth(at)},Khu 1,,`,
  ),
  nearNumbers: csv((at) => `${at},${NEAR[at % 5]},1/2/2001,Khu 1,${cccd(at)},`),
  nearPhones: csv((at) => `${at},${NEAR[at % 5]},,Khu ${at % 9},,${phone(at)}`),
  nearDays: csv((at) => `${at},${NEAR[at % 5]},${birth(at)},Khu ${at % 9},,`),
  nameOnly: csv((at) => name(at), 'Họ và tên\n'),
  oneName: csv(() => 'Hà Văn An', 'Họ và tên\n'),
  oneWord: csv((at) => GIVENS.split(' ')[at % 48], 'Họ và tên\n'),
  nameAndNote: csv((at) => `Hà Văn An,${at}`, 'Họ và tên,Ghi chú\n'),
  nameAndHome: csv((at) => `Hà Văn An,khu ${word(at)}`, 'Họ và tên,Nơi ở\n'),
  tinyBranches: csv((at) => `${at},${name(at)},${birth(at)},Khu ${word(at)},,`),
  nearBranches: csv((at) => `${at},${name(at)},${birth(at)},Chi đoàn Phú Lợi ${word(at)},,`),
  doubles: csv((at) => {
    const person = at >> 1;
    const first = `${name(person)} ${word(person)}`;
    return at % 2 === 0
      ? `${at},${first},${birth(person)},Khu 1,,`
      : `${at},${first},${birth(person + 1)},Khu 2,,${phone(person)}`;
  }),
  twoNumbers: csv(
    (at) => `${at},${name(at >> 1)},${birth(at >> 1)},Khu 1,${cccd(at)},${phone(at >> 1)}`,
  ),
  wrongValues: csv((at) => `${at},${name(at)},31/4/20${two(at % 99)},Khu ${at % 9},12${at},9${at}`),
  disagreeing: csv(
    (at) =>
      `${name(at >> 3)} ${word(at >> 3)},1/2/2001,${cccd(at >> 3)},${at % 2 ? 'Nam' : 'Nữ'},${birth(at)},${phone(at)}`,
    'Họ và tên,Ngày sinh,Số CCCD,Giới tính,Ngày vào Đoàn,Số điện thoại\n',
  ),
  oneCluster: csv(
    (at) => `Hà Văn An,1/2/2001,025201000001,${birth(at)},Khu ${at},${phone(at)},${at}`,
    'Họ và tên,Ngày sinh,Số CCCD,Ngày vào Đoàn,Chi đoàn,Số điện thoại,Ghi chú\n',
  ),
  noWholeName: csv(
    (at) => `${at % 9},${at % 7},${at % 11},${word(at % 5)}`,
    'Tên,Mã lớp,Điểm,Ghi chú\n',
  ),
  manyFiles: files(500, (at, _, file) => `${at},${name(at + file)},${birth(at + file)},Khu 1,,`),
  manyNearFiles: files(
    500,
    (at, draw) => `${at},${pick(NEAR, draw)},${pick(['2001', '1/1/2001', ''], draw)},Khu 1,,`,
  ),
  twoOwners: csv((at) =>
    at % 2 === 0
      ? '1,Hà Văn An,1/2/2001,Khu 1,025201000001,'
      : `${at},${name(at)},${birth(at)},Khu 2,025201000001,`,
  ),
  longBranch: csv(
    (at) => `${at},${name(at)},${birth(at)},${at === 0 ? `khu ${'dài '.repeat(4000)}` : 'nt'}`,
    'STT,Họ và tên,Ngày sinh,Chi đoàn\n',
  ),
  sparseColumns: csv(
    (at) => `Hà Văn ${word(at)},2001${','.repeat(at % 40)}${at}`,
    `Họ và tên,Ngày sinh,${Array.from({ length: 900 }, (_, at) => `C${at}`)}\n`,
  ),
  equalColumns: csv(
    (at) => `Hà Văn ${word(at)},2001,1,2`,
    `Họ và tên,Ngày sinh${',Ghi chú'.repeat(16_000)}\n`,
  ),
  noNameEqual: csv((at) => `An,${at % 2},A`, 'Tên,Mã lớp,Điểm\n'),
  noNameNear: csv(
    (_, draw) => `${pick(GIVENS.split(' '), draw)},${pick(SURNAMES, draw)},${birth(draw(300))}`,
    'Tên,Biệt danh,Ngày sinh\n',
  ),
  longSection: csv((at) => `${at},A B`, `STT,Họ và tên\nChi đoàn ${'khu dài '.repeat(4000)}\n`),
  wideHeader: csv(
    (at) => `Hà Văn ${word(at)},2001`,
    `Họ và tên,Ngày sinh,${Array.from({ length: 16_000 }, (_, at) => `Cột ${at}`)}\n`,
  ),
  everyCommune,
  ditto: csv(
    (at) => `Hà Văn ${word(at)},${at === 0 ? 'khu dài '.repeat(4000) : '"""'}`,
    'Họ và tên,Nơi ở\n',
  ),
} satisfies Record<string, Shape>;
