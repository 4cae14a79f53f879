import { expect, it } from 'vitest';
import { communesOfCountry } from '../../../src/app/country.js';
import { communesNamedIn } from '../../../src/communes/origin/communesInLines.js';
import { communesOfName } from '../../../src/communes/origin/communesInNames.js';

const country = communesOfCountry();

function textsIn(name: string): string[] {
  return communesOfName(name, country).map(({ text }) => text);
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D');
}

const SHORT: Readonly<Record<string, readonly string[]>> = {
  Huyện: ['H. ', 'H.', 'Huyện đoàn '],
  'Thành phố': ['TP. ', 'TP ', 'T.P. ', 'Thành đoàn ', 'Thành uỷ '],
  'Thị xã': ['TX. ', 'TX ', 'T.X. ', 'Thị đoàn '],
  Quận: ['Q. ', 'Quận đoàn '],
  Tỉnh: ['T. ', 'Tỉnh đoàn '],
};

function writingsOf(area: string): string[] {
  const [, type, name] = /^(Huyện|Thành phố|Thị xã|Quận|Tỉnh) (.*)$/.exec(area)!;
  const texts = [area, `Danh sách ${area}`, ...SHORT[type!]!.map((short) => short + name)];
  return [...texts, ...texts.map(plain), plain(area).toLowerCase().replaceAll(' ', '-')];
}

it('finds no commune in the name of any district or province, of a file or in a letterhead', () => {
  const areas = new Set(
    [...country.old.values()].flatMap(({ district, province }) => [district.text, province]),
  );
  const found = [...areas]
    .flatMap(writingsOf)
    .map((name) => [name, ...textsIn(name), ...communesNamedIn(name, country)])
    .filter(({ length }) => length > 1);
  expect(areas.size).toBeGreaterThan(700);
  expect(found).toEqual([]);
});

it('finds a commune that is called like the start of an area', () => {
  expect(textsIn('Pho Hue')).toEqual(['Pho Hue']);
  expect(textsIn('DS Tinh Khe 2025')).toEqual(['Tinh Khe']);
  expect(textsIn('Quan Thanh cuoi')).toEqual(['Quan Thanh']);
  expect(textsIn('Đoàn thanh niên Thanh Hối')).toEqual(['Thanh Hối']);
});

it('leaves out words in front, and words that belong together, rather than a part of the name', () => {
  expect(textsIn('DS doan vien Sơn Nam 2025')).toEqual(['Sơn Nam']);
  expect(textsIn('doan Hạ Bằng')).toEqual(['Hạ Bằng']);
  expect(textsIn('Cửa Nam dang vien')).toEqual(['Cửa Nam']);
  expect(textsIn('Tan Xa dang vien')).toEqual(['Tan Xa']);
  expect(textsIn('Thanh Bình bo sung 2')).toEqual(['Thanh Bình']);
  expect(textsIn('xã Na Hối_đoàn viên T5.2025')).toEqual(['xã Na Hối']);
  expect(textsIn('Đoàn Kết 2025')).toEqual(['Đoàn Kết']);
});

it('finds a name that has the word for a type inside', () => {
  expect(textsIn('Nam Phuong Tien')).toEqual(['Nam Phuong Tien']);
  expect(textsIn('DS phuong Tien Cat')).toEqual(['phuong Tien Cat']);
});

it('finds one commune in a letterhead whose name has the word for another type', () => {
  const inLine = (line: string) => communesNamedIn(line, country).map(({ text }) => text);
  expect(inLine('DOAN XA NAM PHUONG TIEN')).toEqual(['XA NAM PHUONG TIEN']);
  expect(inLine('DANH SACH DOAN VIEN Xa Dan Phuong NAM 2025')).toEqual(['Xa Dan Phuong']);
  expect(inLine('XÃ ĐOÀN KIỆT SƠN')).toEqual(['XÃ KIỆT SƠN']);
  expect(inLine('XÃ ĐOÀN THƯỢNG NÔNG')).toEqual(['XÃ THƯỢNG NÔNG']);
  expect(inLine('Xã đoàn Đào Xá, huyện Thanh Thủy')).toEqual(['Xã Đào Xá']);
  expect(inLine('ĐOÀN XÃ ĐOÀN THƯỢNG')).toEqual(['XÃ ĐOÀN THƯỢNG']);
  expect(inLine('Đoàn xã Đoàn Kết huyện Đà Bắc')).toEqual(['xã Đoàn Kết']);
  expect(inLine('Xã Đoàn Kết cũ')).toEqual(['Xã Đoàn Kết']);
  expect(inLine('Đoàn cơ sở: Kiệt Sơn')).toEqual(['Kiệt Sơn']);
  expect(inLine('Đoàn cơ sở: Trường THPT Minh Đài')).toEqual([]);
  expect(inLine('Chi đoàn: Khu 3   Xã: Kiệt Sơn   Huyện: Tân Sơn')).toEqual(['Xã Kiệt Sơn']);
  expect(inLine('Xã, phường: Kiệt Sơn')).toEqual(['Kiệt Sơn']);
  expect(inLine('Xã (phường): Kiệt Sơn; huyện: Tân Sơn')).toEqual(['Kiệt Sơn']);
  expect(inLine('Xa/phuong/tt: Phong Chau')).toEqual(['Phong Chau']);
  expect(inLine('Chi doan: Khu 3 - Xa: Kiet Son')).toEqual(['Xa Kiet Son']);
  expect(inLine('XA DOAN KIET SON')).toEqual(['XA KIET SON']);
  expect(inLine('Xa Doan Hung huyen Hung Ha')).toEqual(['Xa Doan Hung']);
  expect(inLine('Thị xã Đoàn Sơn Thủy')).toEqual([]);
  expect(inLine('Xã Kiệt Sơn và xã Lai Đồng')).toEqual(['Xã Kiệt Sơn', 'xã Lai Đồng']);
});

/** Names of files that clerks give. */
const FILES: readonly ((name: string) => string)[] = [
  (name) => name.toLowerCase().replaceAll(' ', '-'),
  (name) => `DS doan vien ${name} 2025`,
  (name) => `${name} dang vien`,
  (name) => `Hoi vien ${name} (sua)`,
];

it('finds no other commune in the names of files of all old communes, but for one in a thousand', () => {
  const names = new Set([...country.old.values()].flatMap(({ name }) => [name, plain(name)]));
  const wrong = [...names].flatMap((name) =>
    FILES.map((file) => file(name)).filter((file) => {
      const found = communesOfName(file, country);
      const named = found.flatMap(({ communes }) => [...communes.old, ...communes.new]);
      const known = named.flatMap(({ names }) => names);
      const keys = new Set(known.map((own) => plain(own.name).toLowerCase()));
      return found.length > 0 && !keys.has(plain(name).toLowerCase());
    }),
  );
  expect(wrong.length).toBeLessThan(names.size * FILES.length * 0.001);
});

it.each([
  ['Biến động', []],
  ['Biển Động', ['Biển Động']],
  ['bien dong', ['bien dong']],
  ['Kiet Sơn', ['Kiet Sơn']],
  ['Hoà Bình', ['Hoà Bình']],
])('compares the marks of a bare name: %s', (name, found) => {
  expect(textsIn(name)).toEqual(found);
});
