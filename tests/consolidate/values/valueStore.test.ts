import { describe, expect, it } from 'vitest';
import { RecordLists } from '../../../src/consolidate/lists/recordLists.js';
import { ChosenPlaces } from '../../../src/consolidate/values/chosenPlaces.js';
import { ValueStore } from '../../../src/consolidate/values/valueStore.js';

const KEYS = ['name', 'phone', 'note'];
/** Texts by row; rows 0 and 2 are member 0, the others a member each. */
const ROWS = [
  ['Trần Bình', '', ''],
  ['Lê Hoa', '0912345678', ''],
  ['Trần Bình', '0987654321', ''],
  ['Vũ An', '', ''],
];

function storeOf(decided: readonly number[] = []): ValueStore {
  const records = new RecordLists({ cluster: Int32Array.of(0, 1, 0, 2), clusters: 3 });
  const places = new ChosenPlaces(records, (member) => decided.includes(member));
  const of = (key: number, record: number) => ROWS[record]![key]!;
  return new ValueStore(
    KEYS,
    { records, places },
    { of, has: (key, record) => of(key, record) !== '', keysOf: () => KEYS.keys() },
  );
}

describe('the values of members', () => {
  it('are the texts of its row for a member with one row', () => {
    const values = storeOf().of(1);
    expect([...values]).toEqual([
      ['name', { text: 'Lê Hoa', record: 1, rule: 'only' }],
      ['phone', { text: '0912345678', record: 1, rule: 'only' }],
    ]);
    expect([values.has('phone'), values.has('note'), values.has('other')]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('are those that were chosen for a member with several rows, and for a decided one', () => {
    const store = storeOf([2]);
    store.set(0, 0, 2, 'agreed');
    store.compose(2, 0, 3, 'decided', 'Vũ Anh');
    expect([...store.of(0)]).toEqual([['name', { text: 'Trần Bình', record: 2, rule: 'agreed' }]]);
    expect([...store.of(2)]).toEqual([['name', { text: 'Vũ Anh', record: 3, rule: 'decided' }]]);
    store.clear(2, 0);
    expect([...store.of(2)]).toEqual([]);
  });

  it('can be left out and replaced for a member with one row', () => {
    const store = storeOf();
    store.clear(1, 1);
    store.compose(1, 2, 1, 'only', 'đã chuyển');
    expect([...store.of(1)].map(([key, { text }]) => [key, text])).toEqual([
      ['name', 'Lê Hoa'],
      ['note', 'đã chuyển'],
    ]);
    expect(store.has(1, 1)).toBe(false);
  });

  it('have the keys that any member has', () => {
    const store = storeOf();
    expect(store.used()).toEqual(['name', 'phone']);
    store.clear(1, 1);
    expect(store.used()).toEqual(['name']);
    store.set(0, 1, 2, 'only');
    expect(store.used()).toEqual(['name', 'phone']);
    store.compose(2, 2, 3, 'only', 'mới');
    expect(store.used()).toEqual(KEYS);
  });
});
