import { describe, expect, it } from 'vitest';
import { communesOfText, knownCommunes } from '../../../src/communes/names/knownCommunes.js';

describe('known communes', () => {
  it('are found by name and type, in their order, when there are thousands', () => {
    const known = knownCommunes([
      ...Array.from({ length: 20_000 }, (_, at) => `Xã Số ${at}`),
      ...['Phú Hộ', 'XÃ PHÚ HỘ', 'Thị trấn Phú Hộ', 'Xã Phú Hộ'],
    ]);
    expect(known.texts).toHaveLength(20_002);
    expect(communesOfText('phu ho', known)).toEqual(['Thị trấn Phú Hộ', 'Xã Phú Hộ']);
    expect(communesOfText('xã Số 19999', known)).toEqual(['Xã Số 19999']);
    expect(communesOfText('phường Số 1', known)).toEqual([]);
  });
});
