import { expect, it } from 'vitest';
import { defaultMatchSettings } from '../../../src/match/index.js';
import type { Answer } from '../../../src/model/index.js';
import { merged } from '../../support/merged.js';

const FILES = {
  'ds.csv': [
    'STT,Họ và tên,Ngày sinh,Số CCCD,Chi đoàn',
    '1,Hà Thị Bưởi,02/03/1999,025299000001,Khu 1',
    '2,Đinh Văn Mít,05/06/1998,025298000234,Khu 1',
    '3,Lò Thị Na,02/03/1989,025189000003,Khu 1',
    '4,Vì Văn Ổi,31/02/1999,025099000004,Khu 1',
  ].join('\n'),
};

/** Merges again with typed values, by row. */
async function answered(values: Record<number, string>) {
  const first = await merged(FILES, { target: 'Xã Lai Đồng' });
  const answers = first.questions.flatMap(({ id, rows }): Answer[] => {
    const value = values[rows[0]!.row];
    if (value === undefined) return [];
    return [{ question: id, decision: '', letter: 'A', value, file: 'a.csv', sheet: '', row: 2 }];
  });
  const result = await merged(FILES, {
    target: 'Xã Lai Đồng',
    deciding: { decisions: [], answers, unread: [], strict: false },
    known: [...first.knownRows],
    matching: { ...defaultMatchSettings, model: first.clustering.model },
  });
  return [first, result].map(({ findings }) =>
    findings.flatMap(({ code, args }) => (code === 'id-year-later' ? [args['count']] : [])),
  );
}

it('counts no values in its warnings that answers corrected', async () => {
  expect(await answered({ 2: '025199000001' })).toEqual([[2], [1]]);
  expect(await answered({ 2: '025199000001', 3: '025098000234' })).toEqual([[2], []]);
});

it('keeps the warnings that no answer is about', async () => {
  expect(await answered({ 5: 'ngày 28 tháng 2 năm 1999' })).toEqual([[2], [2]]);
});
