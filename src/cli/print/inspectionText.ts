import type { SheetInspection } from '../../app/inspect.js';
import { decimalsBy, message, type RowKind, textsBy } from '../../model/index.js';
import type { Console } from '../terminal/console.js';
import { renderTable } from '../terminal/table.js';

/** Shows how each sheet was recognised. */
export function inspectionText(sheets: readonly SheetInspection[], out: Console): string {
  return sheets.map((sheet) => sheetText(sheet, out)).join('\n\n');
}

function sheetText(sheet: SheetInspection, out: Console): string {
  const lines = headLines(sheet, out);
  const say = textsBy(out.say);
  if (sheet.noRoster !== undefined) {
    const reason = sheet.noRoster as 'empty' | 'no-header' | 'left-out';
    lines.push(`  ${say(`inspect-no-roster-${reason}`)}`);
  } else {
    lines.push(`  ${headerText(sheet, out)}`);
    lines.push(`  ${communeText(sheet, out)}`);
    lines.push(columnsTable(sheet, out));
  }
  return [...lines, ...noteLines(sheet, out), ...rowLines(sheet, out)].join('\n');
}

/** Gives the name of the sheet, its format and encoding, and the kinds of its rows. */
function headLines(sheet: SheetInspection, out: Console): string[] {
  const say = textsBy(out.say);
  const name = [sheet.file, sheet.sheet]
    .filter(Boolean)
    .map((part) => out.shown(part))
    .join(' › ');
  const title =
    sheet.roster === undefined
      ? name
      : `${name} (${say('inspect-roster', { number: sheet.roster })})`;
  const format = [sheet.format, sheet.encoding, sheet.delimiter === '\t' ? 'tab' : sheet.delimiter];
  const lines = [
    out.chalk.bold(title),
    `  ${say('inspect-format')}: ${format.filter((part) => part !== undefined).join(' · ')}`,
  ];
  if (sheet.encodingBy !== undefined && sheet.encoding !== undefined) {
    const why = say(`encoding-by-${sheet.encodingBy}`);
    lines.push(`  ${say('inspect-encoding', { encoding: sheet.encoding, why })}`);
  }
  const kinds = Object.entries(sheet.kinds)
    .filter(([kind]) => kind !== 'blank')
    .map(([kind, count]) => `${say(`kind-${kind as RowKind}`)} ${count}`);
  if (kinds.length > 0) lines.push(`  ${say('inspect-kinds')}: ${kinds.join(' · ')}`);
  return lines;
}

function headerText({ header }: SheetInspection, out: Console): string {
  const say = textsBy(out.say);
  if (header === undefined) return say('inspect-header-none');
  return say(header.first === header.last ? 'inspect-header-row' : 'inspect-header', header);
}

type ColumnInspection = SheetInspection['columns'][number];

function columnsTable({ columns }: SheetInspection, out: Console): string {
  const say = textsBy(out.say);
  const { fixed, short } = decimalsBy(out.say);
  const percent = (share: number) => `${short(100 * share, 1)} %`;
  return renderTable(
    [
      '',
      say('inspect-column'),
      say('inspect-field'),
      say('inspect-by'),
      say('inspect-filled'),
      say('inspect-valid'),
      say('inspect-sample'),
    ],
    columns.map((column) => [
      column.column,
      out.shown(column.heading),
      fieldText(column, out),
      `${say(`by-${column.by}`)}${column.score === undefined ? '' : ` ${fixed(column.score, 2)}`}`,
      percent(column.filled),
      column.valid === undefined ? '' : percent(column.valid),
      column.sample,
    ]),
    out,
  );
}

/** Names the field of a column, with the part that the column has: `Ngày sinh (năm)`. */
function fieldText({ field, part, spare }: ColumnInspection, out: Console): string {
  const say = textsBy(out.say);
  if (field === undefined) return say('inspect-carried');
  const ofPart = part === undefined ? '' : ` (${say(`part-${part}`)})`;
  return `${say('field-name', { field })}${ofPart}${spare ? ` (${say('inspect-spare')})` : ''}`;
}

function communeText(sheet: SheetInspection, out: Console): string {
  if (sheet.commune === undefined) {
    const open =
      sheet.candidates !== undefined
        ? message('inspect-commune-several', { candidates: sheet.candidates.join('; ') })
        : sheet.newCommunes !== undefined
          ? message('inspect-commune-new', { communes: sheet.newCommunes.join(', ') })
          : message('inspect-commune-none');
    return `${out.say(message('inspect-commune'))}: ${out.say(open)}`;
  }
  const { name, by, row, column, heading, rows } = sheet.commune;
  const several = Object.entries(rows);
  const communes =
    several.length > 1 ? several.map(([each, count]) => `${each} ${count}`).join(' · ') : name;
  const how = out.say(message(`commune-by-${by as 'plan'}`, { commune: communes }));
  const where =
    column === undefined || heading === undefined
      ? row === undefined
        ? undefined
        : message('place-row', { row })
      : message('inspect-column-heading', { column, heading });
  const became = (sheet.commune.units ?? []).map(
    ({ commune, code, district, province, became: parts }) =>
      `\n    ${commune} (${code}, ${district}, ${province}) → ${parts.join(' / ')}`,
  );
  return `${how}${where === undefined ? '' : ` (${out.say(where)})`}${became.join('')}`;
}

function noteLines(sheet: SheetInspection, out: Console): string[] {
  return sheet.notes.map(({ level, place, text }) => {
    const where = [
      ...(place?.row === undefined ? [] : [out.say(message('place-row', { row: place.row }))]),
      ...(place?.column === undefined || text.includes(place.column)
        ? []
        : [`"${out.shown(place.column)}"`]),
    ].join(', ');
    const mark =
      level === 'warning' ? `${out.chalk.yellow(out.say(message('warning-title')))} ` : '';
    return `  ${mark}${where === '' ? '' : `${where}: `}${text}`;
  });
}

function rowLines(sheet: SheetInspection, out: Console): string[] {
  return (sheet.rows ?? []).map(
    ({ row, kind }) => `  ${String(row).padStart(6)}  ${out.say(message(`kind-${kind}`))}`,
  );
}
