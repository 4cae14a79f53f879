// The rows of a list as another system gets them: a csv with `unique_id`, the number of the row in the truth.
import { join } from 'node:path';
import { prepare } from '../../dist/cli/prepare.js';
import { understand } from '../../dist/index.js';
import { branchesOf, readCsv, rowKey, writeCsv } from '../support.js';

/**
 * Of a sample: what hopnhat reads of it, headers, encodings, dates and numbers included.
 * @returns the person of each row of the truth
 */
export async function writeSampleRows(sample, path) {
  const truth = readCsv(join(sample, 'truth.csv'));
  const rowOf = new Map(truth.map((line, at) => [rowKey(line), at]));
  const [, branches] = branchesOf(sample);
  const request = { inputs: [join(sample, 'in')], ...(branches ? { branches } : {}) };
  const { input } = await prepare(request);
  const { records, profile, tables } = await understand(input);
  const fields = profile.fields
    .filter(({ use }) => use !== 'carried')
    .flatMap(({ id, type }) => {
      const column = records.columns.get(id);
      return column === undefined ? [] : columnsOf(id, type, column);
    });
  fields.push(...placesOf(records));
  const rows = Array.from({ length: records.count }, (_, record) => {
    const { file, sheet } = tables[records.table[record]];
    const at = rowOf.get(rowKey({ file, sheet, row: records.row[record] + 1 }));
    const cells = fields.map(({ name, text }) => [name, text(record)]);
    return at === undefined ? [] : [{ unique_id: at, ...Object.fromEntries(cells) }];
  });
  writeCsv(path, rows.flat());
  return truth.map(({ person }) => person);
}

/** Names as they are and folded; the first column of a type by its name, further ones by type and field. */
function columnsOf(id, type, column) {
  const value = (record) => column.values[column.index[record]];
  switch (type) {
    case 'name':
      return [
        { name: 'name', text: (record) => value(record).syllables.join(' ') },
        { name: 'folded', text: (record) => value(record).folded.join(' ') },
        { name: 'surname', text: (record) => value(record).folded[0] ?? '' },
        { name: 'given', text: (record) => value(record).folded.at(-1) ?? '' },
        {
          name: 'initials',
          text: (record) =>
            value(record)
              .folded.map((part) => part[0])
              .join(''),
        },
      ];
    case 'date':
      return [
        {
          name: id === 'birth' ? id : `date_${id}`,
          text: (record) => String(column.packed[record] || ''),
        },
      ];
    case 'gender':
      return [{ name: 'gender', text: (record) => String(column.code[record] || '') }];
    case 'idNumber':
    case 'phone':
      return [{ name: type === 'phone' ? 'phone' : 'id', text: (record) => value(record).text }];
    case 'code':
    case 'text':
      return [{ name: `${type}_${id}`, text: (record) => value(record).folded }];
    default:
      return [];
  }
}

function placesOf({ oldCommune, oldBranch }) {
  const commune = (record) => oldCommune.values[oldCommune.index[record]].folded;
  const branch = (record) => oldBranch.values[oldBranch.index[record]].folded;
  return [
    { name: 'commune', text: commune },
    {
      name: 'branch',
      text: (record) => (branch(record) === '' ? '' : `${commune(record)} / ${branch(record)}`),
    },
  ];
}
