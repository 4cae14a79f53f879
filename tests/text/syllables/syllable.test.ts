import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isVowel, letterWithTone, type Tone } from '../../../src/text/letters/alphabet.js';
import { fold } from '../../../src/text/letters/fold.js';
import { ONSETS, RHYMES, RHYMES_AFTER_QU } from '../../../src/text/syllables/rhymes.js';
import {
  baseOf,
  isBareSyllable,
  isSyllable,
  placeTone,
  setTone,
  splitSyllable,
  toneOf,
} from '../../../src/text/syllables/syllable.js';

describe('splitSyllable', () => {
  test.each([
    ['Nguyễn', { onset: 'ng', nucleus: 'uyê', coda: 'n', tone: 3 }],
    ['quý', { onset: 'qu', nucleus: 'y', coda: '', tone: 4 }],
    ['gì', { onset: 'gi', nucleus: 'i', coda: '', tone: 1 }],
    ['giếng', { onset: 'gi', nucleus: 'iê', coda: 'ng', tone: 4 }],
    ['già', { onset: 'gi', nucleus: 'a', coda: '', tone: 1 }],
    ['nghiêng', { onset: 'ngh', nucleus: 'iê', coda: 'ng', tone: 0 }],
    ['Oanh', { onset: '', nucleus: 'oa', coda: 'nh', tone: 0 }],
    ['thuở', { onset: 'th', nucleus: 'uơ', coda: '', tone: 2 }],
  ])('%s', (word, parts) => expect(splitSyllable(word)).toEqual(parts));
});

test.each(
  'Hường Đức Bích Huỳnh Khuya Quỳnh Phượng Y Yến Uyên Xoài Việt Thuỵ Quốc Giang'.split(' '),
)('recognises the syllable %s', (word) => expect(isSyllable(word)).toBe(true));

test.each('Nguyen Đưc Bich người2 ngi kông cệ xyz Döông bìch hoáà q'.split(' '))(
  'does not recognise %s as a syllable',
  (word) => expect(isSyllable(word)).toBe(false),
);

test('recognises syllables that lost their marks', () => {
  for (const word of ['Nguyen', 'Đưc', 'bich', 'gieng', 'quynh']) {
    expect(isBareSyllable(word)).toBe(true);
  }
  for (const word of ['Niê', 'Alex', 'kpa']) expect(isBareSyllable(word)).toBe(false);
});

test('keeps ă â ê ô ơ ư đ and the case without tones', () => {
  expect(baseOf('NGƯỜI Đặng Huế')).toBe('NGƯƠI Đăng Huê');
  expect(toneOf('Đặng')).toBe(5);
  expect(toneOf('Đăng')).toBe(0);
});

describe('placeTone', () => {
  test.each([
    ['hòa', 'hoà'],
    ['Hòai', 'Hoài'],
    ['Qúy', 'Quý'],
    ['quí', 'quí'],
    ['thủy', 'thuỷ'],
    ['ĐÒAN', 'ĐOÀN'],
    ['toàn', 'toàn'],
    ['gìa', 'già'],
    ['mía', 'mía'],
    ['lúa', 'lúa'],
    ['giừơng', 'giường'],
    ['khoẻ', 'khoẻ'],
    ['ksỏr', 'ksỏr'],
  ])('%s becomes %s', (before, after) => expect(placeTone(before)).toBe(after));

  const rhymes = [...RHYMES.entries()];
  const syllable = fc
    .oneof(
      fc.tuple(fc.constantFrom(...ONSETS), fc.constantFrom(...rhymes)),
      fc.tuple(fc.constant('qu'), fc.constantFrom(...RHYMES_AFTER_QU.entries())),
    )
    .map(([onset, [spelled]]) => onset + spelled)
    .filter((base) => setTone(base, 4) !== undefined);

  test('gives one spelling for every place of the tone, and is idempotent', () => {
    fc.assert(
      fc.property(syllable, fc.integer({ min: 1, max: 5 }), (base, tone) => {
        const placed = setTone(base, tone as Tone) ?? '';
        expect(placeTone(placed)).toBe(placed);
        expect(baseOf(placed)).toBe(base);
        [...base].forEach((letter, at) => {
          if (!isVowel(letter)) return;
          const other =
            base.slice(0, at) + letterWithTone(letter, tone as Tone) + base.slice(at + 1);
          expect(placeTone(other)).toBe(placed);
        });
      }),
    );
  });

  test('never changes letters or case', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'aàáăeêếioòơờuủưyhnHOÀQUÝcgqt') }),
        (word) => {
          expect(baseOf(placeTone(word))).toBe(baseOf(word));
          expect(fold(placeTone(word))).toBe(fold(word));
        },
      ),
    );
  });
});
