/** Schema of the outputs of a profile; checks of one declaration as a whole. */
import { z } from 'zod';
import { headingDepth, type Profile, type ProfileOutput, REPORT_FORMATS } from '../model/index.js';
import { allColumns } from './outputs/plain.js';

const text = z.string().min(1);
const row = z.int().min(1).max(1000);
const key = text.regex(/^[a-z][A-Za-z0-9-]*$/);
/** Excel's rules for the name of a sheet. */
const sheetName = text.max(31).regex(/^[^[\]:*?/\\]+$/);

const source = z
  .strictObject({
    field: text.optional(),
    gender: z.enum(['male', 'female']).optional(),
    kind: text.optional(),
    words: z.strictObject({ male: z.string(), female: z.string() }).optional(),
    carried: z.array(text).min(1).optional(),
    place: z.enum(['number', 'branch', 'commune', 'unit']).optional(),
  })
  .refine(({ field, carried, place }) => [field, carried, place].filter(Boolean).length === 1)
  .refine(({ field, gender, kind, words }) => field !== undefined || !(gender || kind || words));

const column = z.strictObject({
  headings: z.array(text).min(1).max(5),
  from: z.array(source).default([]),
  list: key.optional(),
});

const list = z.strictObject({
  labels: z
    .array(z.strictObject({ label: text, code: text.optional(), also: z.array(text).optional() }))
    .min(1),
  prefixes: z.array(text).optional(),
});

/** Schema of one output; `columns` may be left out, for a column of every field. */
export const outputSchema = z.strictObject({
  name: text.regex(/^[a-z][a-z0-9-]{0,39}$/),
  label: z.strictObject({ vi: text, en: text }),
  sheet: sheetName,
  listSheet: sheetName.optional(),
  titles: z.array(z.strictObject({ row, column: z.int().min(1).max(16_384), text })).default([]),
  headerRow: row.default(1),
  letters: z.boolean().optional(),
  listRows: z.int().min(1).max(1_048_576).optional(),
  columns: z.array(column).min(1).max(16_384).optional(),
  lists: z.record(key, list).default({}),
});

export type DeclaredOutput = z.infer<typeof outputSchema>;
type Path = (string | number)[];

/** Completes an output: without columns it has every field of the profile. */
export function completed(
  output: DeclaredOutput,
  profile: Omit<Profile, 'outputs'>,
): ProfileOutput {
  return { ...output, columns: output.columns ?? allColumns(profile) } as ProfileOutput;
}

/** Finds faults between the parts of declarations. @returns the path of each, below the outputs */
export function outputFaults(
  outputs: readonly DeclaredOutput[],
  fields: Profile['fields'],
): Path[] {
  const names = new Set(REPORT_FORMATS);
  return outputs.flatMap((output, at) => {
    const isTaken = names.has(output.name);
    names.add(output.name);
    const own = [...(isTaken ? [['name']] : []), ...faultsOf(output, fields)];
    return own.map((path): Path => [at, ...path]);
  });
}

function faultsOf(output: DeclaredOutput, fields: Profile['fields']): Path[] {
  const { sheet, listSheet, titles, headerRow, listRows, columns = [], lists, letters } = output;
  const faults: Path[] = [];
  if (listSheet?.toLowerCase() === sheet.toLowerCase()) faults.push(['listSheet']);
  titles.forEach((title, at) => {
    if (title.row >= headerRow) faults.push(['titles', at, 'row']);
    if (title.column > (output.columns ?? fields).length) faults.push(['titles', at, 'column']);
  });
  const head = headerRow - 1 + headingDepth(columns) + (letters === true ? 1 : 0);
  if (listRows !== undefined && listRows <= head) faults.push(['listRows']);
  columns.forEach((each, at) => {
    if (each.list !== undefined && lists[each.list] === undefined) {
      faults.push(['columns', at, 'list']);
    }
    each.from.forEach((own, n) => {
      faults.push(...sourceFaults(own, fields).map((path) => ['columns', at, 'from', n, ...path]));
    });
  });
  const used = new Set(columns.map((each) => each.list));
  for (const [id, { labels }] of Object.entries(lists)) {
    if (!used.has(id)) faults.push(['lists', id]);
    faults.push(...labelFaults(labels).map((path) => ['lists', id, 'labels', ...path]));
  }
  return faults;
}

function sourceFaults(
  { field: id, gender, kind, words }: z.infer<typeof source>,
  fields: Profile['fields'],
): Path[] {
  if (id === undefined) return [];
  const field = fields.find((each) => each.id === id);
  if (field === undefined) return [['field']];
  const kinds = [field.id, ...(field.codes ?? []).map((each) => each.kind)];
  return [
    ...(kind === undefined || kinds.includes(kind) ? [] : [['kind']]),
    ...(gender === undefined || field.type === 'date' ? [] : [['gender']]),
    ...(words === undefined || field.type === 'gender' ? [] : [['words']]),
  ];
}

/** Finds labels and wordings that an earlier label of the list has. */
function labelFaults(labels: DeclaredOutput['lists'][string]['labels']): Path[] {
  const owners = new Map<string, number>();
  const isTaken = (wording: string, at: number) => {
    const folded = wording.normalize('NFC').toLowerCase();
    const owner = owners.get(folded) ?? at;
    owners.set(folded, owner);
    return owner !== at;
  };
  return labels.flatMap(({ label, also = [] }, at): Path[] => [
    ...(isTaken(label, at) ? [[at, 'label']] : []),
    ...also.flatMap((wording, n): Path[] => (isTaken(wording, at) ? [[at, 'also', n]] : [])),
  ]);
}
