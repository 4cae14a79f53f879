import { expect, it } from 'vitest';
import { communesOfCountry } from '../../../src/app/country.js';
import { communesNamedIn, communesOfName } from '../../../src/communes/origin/communesInNames.js';

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
