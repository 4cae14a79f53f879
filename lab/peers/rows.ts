/** Writes the rows of a list for another system: a csv with `unique_id`, the row number in the truth. */
import { join } from 'node:path';
import { prepare } from '#product/app/run/index.js';
import type { Column, Profile, Records } from '#product/index.js';
import { parseRosters } from '#product/pipeline.js';
import { readCsv, rowKey, writeCsv } from '../bench/support/csv.js';
import { branchesOf } from '../bench/support/program.js';

/** A column of the csv. */
interface Field {
  name: string;
  text(record: number): string;
}

/**
 * Writes the rows of a sample with the values that hopnhat parsed.
 * @returns the person of each row of the truth
 */
export async function writeSampleRows(sample: string, path: string): Promise<string[]> {
  const truth = readCsv(join(sample, 'truth.csv'));
  const rowOf = new Map(truth.map((line, at) => [rowKey(line), at]));
  const [, branches] = branchesOf(sample);
  const request = { inputs: [join(sample, 'in')], ...(branches ? { branches } : {}) };
  const { input } = await prepare(request);
  const { records, profile, tables } = await parseRosters(input);
  const fields = [...fieldsOf(records, profile), ...placesOf(records)];
  const rows = Array.from({ length: records.count }, (_, record) => {
    const { file, sheet } = tables[records.table[record]!]!;
    const at = rowOf.get(rowKey({ file, sheet, row: records.row[record]! + 1 }));
    const cells = fields.map(({ name, text }) => [name, text(record)]);
    return at === undefined ? [] : [{ unique_id: at, ...Object.fromEntries(cells) }];
  });
  writeCsv(path, rows.flat());
  return truth.map(({ person }) => person!);
}

function fieldsOf(records: Records, { fields }: Profile): Field[] {
  return fields
    .filter(({ use }) => use !== 'carried')
    .flatMap(({ id }) => {
      const column = records.columns.get(id);
      return column === undefined ? [] : fieldsOfColumn(id, column);
    });
}

/** Writes names both as they are and folded; later columns of a type are named by type and field. */
function fieldsOfColumn(id: string, column: Column): Field[] {
  switch (column.type) {
    case 'name': {
      const value = (record: number) => column.values[column.index[record]!]!;
      const initials = (parts: readonly string[]) => parts.map((part) => part[0]).join('');
      return [
        { name: 'name', text: (record) => value(record).syllables.join(' ') },
        { name: 'folded', text: (record) => value(record).folded.join(' ') },
        { name: 'surname', text: (record) => value(record).folded[0] ?? '' },
        { name: 'given', text: (record) => value(record).folded.at(-1) ?? '' },
        { name: 'initials', text: (record) => initials(value(record).folded) },
      ];
    }
    case 'date': {
      const name = id === 'birth' ? id : `date_${id}`;
      return [{ name, text: (record) => String(column.packed[record] || '') }];
    }
    case 'gender':
      return [{ name: 'gender', text: (record) => String(column.code[record] || '') }];
    case 'idNumber':
    case 'phone': {
      const name = column.type === 'phone' ? 'phone' : 'id';
      return [{ name, text: (record) => column.values[column.index[record]!]!.text }];
    }
    case 'code':
    case 'text':
      return [
        {
          name: `${column.type}_${id}`,
          text: (record) => column.values[column.index[record]!]!.folded,
        },
      ];
    default:
      return [];
  }
}

function placesOf({ oldCommune, oldBranch }: Records): Field[] {
  const commune = (record: number) => oldCommune.values[oldCommune.index[record]!]!.folded;
  const branch = (record: number) => oldBranch.values[oldBranch.index[record]!]!.folded;
  return [
    { name: 'commune', text: commune },
    {
      name: 'branch',
      text: (record) => (branch(record) === '' ? '' : `${commune(record)} / ${branch(record)}`),
    },
  ];
}
