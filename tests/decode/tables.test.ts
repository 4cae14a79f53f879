import { describe, expect, it } from 'vitest';
import { readTcvn3 } from '../../src/decode/encodings/tcvn3.js';
import { readVni } from '../../src/decode/encodings/vni.js';
import {
  rowsOf,
  TCVN3_CAPITALS,
  TCVN3_LETTERS,
  TCVN3_TONES,
  VNI_LETTERS,
  VNI_OTHER_CASE,
} from './tables.js';

describe('TCVN3', () => {
  it.each(rowsOf(TCVN3_LETTERS))('letter %s is %s', (code, letter) => {
    expect(readTcvn3(code)).toBe(letter);
  });

  it.each(rowsOf(TCVN3_CAPITALS))('capital %s is %s', (code, letter) => {
    expect(readTcvn3(`T${code}n`)).toBe(`T${letter}n`);
  });

  it.each(rowsOf(TCVN3_TONES))('tone %s after a vowel is U+%s', (code, hex) => {
    const mark = String.fromCharCode(Number.parseInt(hex, 16));
    expect(readTcvn3(`ma${code}`)).toBe(`ma${mark}`.normalize('NFC'));
    expect(readTcvn3(`m${code}`)).toBeUndefined();
  });

  it('has no other characters', () => {
    const known = new Set(`${TCVN3_LETTERS} ${TCVN3_TONES}`.match(/\b[0-9A-F]{2}(?=:)/g));
    for (let byte = 0x80; byte <= 0xff; byte++) {
      if (known.has(byte.toString(16).toUpperCase())) continue;
      expect([byte, readTcvn3(`a${String.fromCharCode(byte)}`)]).toEqual([byte, undefined]);
    }
    expect(readTcvn3('Trần')).toBeUndefined();
  });

  it('leaves ASCII alone', () => {
    expect(readTcvn3('Nam')).toBe('Nam');
  });
});

describe('VNI', () => {
  it.each([...rowsOf(VNI_LETTERS), ...rowsOf(VNI_OTHER_CASE)])('%s is %s', (code, letter) => {
    expect(readVni(code)).toBe(letter);
    expect(readVni(`n${code}n`)).toBe(`n${letter}n`);
  });

  it('has no marks without a base', () => {
    for (const mark of 'àáâãäåèéêëïõøùúûü') {
      expect([mark, readVni(mark)]).toEqual([mark, undefined]);
      expect([mark, readVni(`t${mark}`)]).toEqual([mark, undefined]);
    }
    expect(readVni('Trần')).toBeUndefined();
  });

  it('takes the longest match', () => {
    expect(readVni('Höôøng')).toBe('Hường');
    expect(readVni('thuyeàn')).toBe('thuyền');
  });
});
