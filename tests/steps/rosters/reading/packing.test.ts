import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Layout, ROW_KINDS, type Table } from '../../../../src/model/index.js';
import { SharedTexts } from '../../../../src/read/index.js';
import {
  buffersOf,
  packRosters,
  unpackRosters,
} from '../../../../src/steps/rosters/reading/packing.js';

/** Few different texts, among them blanks, marks, line breaks and half a surrogate pair. */
const text = fc.oneof(
  fc.constantFrom('', ' ', 'Nguyễn Văn An', 'Đ', '\n', '\ud83d', '0912345678'),
  fc.string({ unit: 'binary', maxLength: 20 }),
);

const roster = fc.array(fc.array(text, { maxLength: 5 }), { maxLength: 8 }).chain((rows) => {
  const perRow = <Value>(value: fc.Arbitrary<Value>) =>
    fc.array(value, { minLength: rows.length, maxLength: rows.length });
  const table: Table = { file: 'a.csv', sheet: 'Khu 1', rows, merges: [] };
  const layout = fc.record<Layout>(
    {
      headerTop: fc.constant(0),
      headerBottom: fc.constant(1),
      columns: fc.constant([{ index: 0, header: 'Họ và tên', field: 'name', by: 'wording' }]),
      kinds: perRow(fc.constantFrom(...ROW_KINDS)),
      sections: perRow(text),
      communes: perRow(text),
      titleBranch: text,
    },
    { requiredKeys: ['headerTop', 'headerBottom', 'columns', 'kinds', 'sections'] },
  );
  const none = fc.record({
    reason: fc.constant('no-header' as const),
    kinds: perRow(fc.constantFrom('blank' as const, 'note' as const)),
  });
  return fc.record({ table: fc.constant(table), layout: fc.oneof(layout, none) });
});

it('unpacks what was packed, after it crossed threads', () => {
  const texts = new SharedTexts();
  fc.assert(
    fc.property(fc.array(roster, { maxLength: 4 }), (rosters) => {
      const packed = packRosters(rosters);
      const crossed = structuredClone(packed, { transfer: buffersOf(packed) });
      expect(unpackRosters(crossed, texts)).toEqual(rosters);
    }),
  );
});

it('keeps equal texts once', () => {
  const rows = Array.from({ length: 1000 }, () => ['Kinh', 'Nam']);
  const layout = { reason: 'no-name' as const, kinds: rows.map(() => 'note' as const) };
  const { texts } = packRosters([{ table: { file: 'a', sheet: '', rows, merges: [] }, layout }]);
  expect(texts).toEqual(['Kinh', 'Nam']);
});

it('shares all texts with the files before, but numbers of one person', () => {
  const asked: string[] = [];
  class Asked extends SharedTexts {
    override of(text: string): string {
      asked.push(text);
      return super.of(text);
    }
  }
  const rows = [['Nguyễn Văn An', '0912345678', '2/9/1990', '015']];
  const layout = { reason: 'no-name' as const, kinds: ['note' as const] };
  const packed = packRosters([{ table: { file: 'a', sheet: '', rows, merges: [] }, layout }]);
  unpackRosters(packed, new Asked());
  expect(asked).toEqual(['Nguyễn Văn An', '2/9/1990', '015']);
});
