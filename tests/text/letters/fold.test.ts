import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  clean,
  compareText,
  fold,
  foldTight,
  mayHaveLetter,
  slug,
  words,
} from '../../../src/text/letters/fold.js';

/** Any characters, with the ones that cause trouble in rosters more often than by chance. */
const text = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 3 }),
      fc.constantFrom('ễ', 'e\u0302\u0303', 'Ð', 'ð', 'Đ', '\u00a0', '\u200b', '\n', 'İ', 'Å', ' '),
    ),
  )
  .map((parts) => parts.join(''));

describe('clean', () => {
  test.each([
    ['Nguyễn'.normalize('NFD'), 'Nguyễn'],
    ['Ðinh ðức', 'Đinh đức'],
    ['  Hà\u00a0Thị\r\nLan\t', 'Hà Thị Lan'],
    ['Ng\u200du\ufeffyễn\u200bAn', 'Nguyễn An'],
    [' ', ''],
  ])('%j becomes %j', (before, after) => expect(clean(before)).toBe(after));

  test('is idempotent and leaves no outer or double blank', () => {
    fc.assert(
      fc.property(text, (any) => {
        const once = clean(any);
        expect(clean(once)).toBe(once);
        expect(once).toBe(once.normalize('NFC').trim());
        expect(once).not.toMatch(/\s\s|[\n\t\u00a0]/);
      }),
    );
  });
});

describe('fold', () => {
  test.each([
    ['Đặng Thị  HƯỜNG', 'dang thi huong'],
    ['Ðoàn', 'doan'],
    ['Chiềng'.normalize('NFD'), 'chieng'],
    ['ấ ẵ ợ ỷ', 'a a o y'],
  ])('%j becomes %j', (before, after) => expect(fold(before)).toBe(after));

  test('is idempotent', () => {
    fc.assert(
      fc.property(text, (any) => {
        expect(fold(fold(any))).toBe(fold(any));
      }),
    );
  });

  test('is the same before and after composing and cleaning Latin text', () => {
    const latin = fc.string({
      unit: fc.constantFrom(
        ...'aÂĐÐđðơỬẹỳİÅ \n\t.1',
        '\u00a0',
        '\u200d',
        '\u0302',
        '\u0301',
        '\u0323',
      ),
    });
    fc.assert(
      fc.property(latin, (any) => {
        expect(fold(clean(any))).toBe(fold(any));
      }),
    );
  });
});

test('keeps letters and digits only in foldTight', () => {
  expect(foldTight(' Phú Hộ, khu 1.')).toBe('phuhokhu1');
});

test('makes slugs of ASCII words joined with a hyphen', () => {
  expect(slug('Phường Phong Châu (mới)')).toBe('phuong-phong-chau-moi');
  fc.assert(
    fc.property(text, (any) => {
      expect(slug(any)).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/);
    }),
  );
});

test('finds no words in a blank text', () => {
  expect(words(' \n ')).toEqual([]);
  expect(words(' Hà  Lan')).toEqual(['Hà', 'Lan']);
});

test('compares texts by code point', () => {
  const points = (any: string) => Array.from(any, (char) => char.codePointAt(0) ?? 0);
  const byPoints = (a: number[], b: number[]) => {
    const at = a.findIndex((point, i) => point !== b[i]);
    return at < 0 ? a.length - b.length : b[at] === undefined ? 1 : a[at] - b[at];
  };
  const whole = fc.string({ unit: 'grapheme-composite' });
  fc.assert(
    fc.property(whole, whole, (a, b) => {
      expect(Math.sign(compareText(a, b))).toBe(Math.sign(byPoints(points(a), points(b))));
    }),
  );
  expect(compareText('\u{1F600}', '\uff5e')).toBeGreaterThan(0);
});

describe('mayHaveLetter', () => {
  test.each(['1990', '0912 345 678', '12/03/2001', '(+84)', ' - ', ''])(
    'is false for %j',
    (cell) => {
      expect(mayHaveLetter(cell)).toBe(false);
    },
  );

  test('is true for every text that folds to a letter', () => {
    fc.assert(
      fc.property(text, (cell) => {
        if (/[a-z]/.test(fold(cell))) expect(mayHaveLetter(cell)).toBe(true);
      }),
    );
  });
});
