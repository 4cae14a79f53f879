import { message, type RowKind } from '../../model/index.js';
import type { Console } from '../console.js';
import type { SheetInspection } from './inspection.js';
import { renderTable } from './table.js';

/** What was understood, sheet by sheet, for a person. */
export function inspectionText(sheets: readonly SheetInspection[], out: Console): string {
  return sheets.map((sheet) => sheetText(sheet, out)).join('\n\n');
}

function sheetText(sheet: SheetInspection, out: Console): string {
  const say = (code: Parameters<typeof message>[0], args = {}) => out.say(message(code, args));
  const title = sheet.sheet === '' ? sheet.file : `${sheet.file} › ${sheet.sheet}`;
  const lines = [
    title,
    `  ${say('inspect-format')}: ${[sheet.format, sheet.encoding, sheet.delimiter === '\t' ? 'tab' : sheet.delimiter].filter((part) => part !== undefined).join(' · ')}`,
  ];
  const kinds = Object.entries(sheet.kinds)
    .filter(([kind]) => kind !== 'blank')
    .map(([kind, count]) => `${say(`kind-${kind as RowKind}`)} ${count}`);
  if (kinds.length > 0) lines.push(`  ${say('inspect-kinds')}: ${kinds.join(' · ')}`);
  if (sheet.noRoster !== undefined) {
    lines.push(
      `  ${say(`inspect-no-roster-${sheet.noRoster as 'empty' | 'no-header' | 'left-out'}`)}`,
    );
    return [...lines, ...rowLines(sheet, out)].join('\n');
  }
  if (sheet.header !== undefined) {
    lines.push(`  ${say('inspect-header', sheet.header)}`);
  }
  lines.push(`  ${communeText(sheet, out)}`);
  lines.push(
    renderTable(
      [
        '',
        say('inspect-column'),
        say('inspect-field'),
        say('inspect-by'),
        say('inspect-filled'),
        say('inspect-valid'),
        say('inspect-sample'),
      ],
      sheet.columns.map((column) => [
        column.column,
        column.heading,
        column.field === undefined
          ? say('inspect-carried')
          : `${say('field-name', { field: column.field })}${column.part === undefined ? '' : ` (${say(`part-${column.part}`)})`}`,
        `${say(`by-${column.by}`)}${column.score === undefined ? '' : ` ${column.score.toFixed(2)}`}`,
        percent(column.filled),
        column.valid === undefined ? '' : percent(column.valid),
        column.sample,
      ]),
      out,
    ),
  );
  lines.push(...sheet.notes.map((note) => `  ${out.say(note)}`));
  return [...lines, ...rowLines(sheet, out)].join('\n');
}

function communeText(sheet: SheetInspection, out: Console): string {
  if (sheet.commune === undefined) {
    return `${out.say(message('inspect-commune'))}: ${out.say(message('inspect-commune-none'))}`;
  }
  const { name, by, row } = sheet.commune;
  const how = out.say(message(`commune-by-${by as 'plan'}`, { commune: name }));
  return row === undefined ? how : `${how} (${out.say(message('place-row', { row }))})`;
}

function rowLines(sheet: SheetInspection, out: Console): string[] {
  return (sheet.rows ?? []).map(
    ({ row, kind }) => `  ${String(row).padStart(6)}  ${out.say(message(`kind-${kind}`))}`,
  );
}

function percent(share: number): string {
  return `${Math.round(share * 1000) / 10} %`;
}
