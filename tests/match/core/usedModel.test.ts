import { expect, it } from 'vitest';
import { matchRecords } from '../../../src/match/index.js';
import { profile } from '../profile.js';
import { recordsOf } from '../rows.js';

it('keeps the weights of the prior beside a field of the name `place`', async () => {
  const rows = [{ name: 'Hà Thị Linh', ethnicity: 'Mường' }, { name: 'Hà Thị Lan' }];
  const records = recordsOf(rows);
  records.columns.set('place', records.columns.get('ethnicity')!);
  records.columns.delete('ethnicity');
  const fields = profile.fields.map((field) =>
    field.id === 'ethnicity' ? { ...field, id: 'place' } : field,
  );
  const { model } = await matchRecords(records, { ...profile, fields });
  expect(Object.keys(model.fields['place']!)).toEqual(
    expect.arrayContaining(['place-table', 'text-same']),
  );
});
