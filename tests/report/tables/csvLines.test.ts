import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CsvLines, specialUnits } from '../../../src/report/tables/csvLines.js';

const anyText = fc.string({ unit: 'binary' });

describe('CsvLines', () => {
  it('encodes any text as Node does, special characters aside', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(anyText, fc.constantFrom('Đỗ', '\ud800', 'a;b'))), (texts) => {
        const lines = new CsvLines();
        const isSpecial = specialUnits(';');
        for (const text of texts) if (!lines.addPlain(text, isSpecial)) lines.add(text);
        expect(lines.take().equals(Buffer.from(texts.join('')))).toBe(true);
      }),
    );
  });

  it('adds nothing of a text with a special character', () => {
    const lines = new CsvLines();
    expect(lines.addPlain('Khu 1;', specialUnits(';'))).toBe(false);
    expect(lines.length).toBe(0);
  });

  it('copies bytes of others, and keeps what it took', () => {
    const [full, part] = [new CsvLines(), new CsvLines()];
    full.add('TV1,Đỗ Lan');
    part.copy(full, 4, full.length);
    const taken = full.take();
    full.add('TV2');
    expect([String(taken), String(full.take()), String(part.release())]).toEqual([
      'TV1,Đỗ Lan',
      'TV2',
      'Đỗ Lan',
    ]);
    expect(part.length).toBe(0);
  });
});
