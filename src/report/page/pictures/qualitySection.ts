import { type HeatCell, type HeatColumn, type HeatRow, heatMap } from '../charts/heatMap.js';
import {
  MEASURES,
  type Measure,
  type Quality,
  type QualityRow,
  sumOfRows,
} from '../facts/quality.js';
import { type Html, html } from '../html.js';
import { type Context, numbersOf, totalled, unbroken } from './context.js';

/** Most branches and fields in the picture; the table has all fields. */
const SHOWN = 30;
const FIELDS_SHOWN = 10;

/**
 * Shows how right, complete, clean and active the members of each branch are, and their values by field.
 * @param quality by branch; in the overview by commune
 */
export function qualitySection(
  context: Context,
  quality: Quality,
  heading: 'column-new-branch' | 'column-new-commune' = 'column-new-branch',
): Html {
  const { say } = context;
  if (quality.rows.length === 0) return html``;
  const columns: HeatColumn[] = [
    ...MEASURES.map((measure) => ({ label: say(`measure-${measure}`) })),
    ...quality.fields
      .slice(0, FIELDS_SHOWN)
      .map(({ label }, at) => ({ label: label[context.lang], isApart: at === 0 })),
  ];
  const shown = lowest(quality.rows);
  const left =
    shown.length === quality.rows.length
      ? html``
      : html`<p class="note">${say('picture-lowest-left', { shown: shown.length, count: quality.rows.length })}</p>\n`;
  const title = say('picture-quality');
  const map = heatMap(title, columns, heatRows(shown, quality, context));
  return html`${unbroken(title, notes(quality, context), map)}${left}${numbersOf(context, tableOf(quality, context, heading))}`;
}

function notes({ core, total, hasStatus, isCompared }: Quality, { say, lang }: Context): Html {
  const fields = core.map(({ label }) => label[lang]).join(', ');
  const lines = [
    say('measure-right-note'),
    say('measure-complete-note', { fields }),
    say('measure-clean-note'),
    hasStatus
      ? say('measure-active-note', { count: total.statusUnknown })
      : say('measure-active-none'),
    say('quality-legend'),
    ...(isCompared ? [say('quality-compared')] : []),
  ];
  return html`<ul class="legend">${lines.map((line) => html`<li>${line}</li>\n`)}</ul>\n`;
}

/** Chooses the branches that lack most, in the order given. */
function lowest(rows: readonly QualityRow[]): readonly QualityRow[] {
  if (rows.length <= SHOWN) return rows;
  const lacking = ({ members, measures }: QualityRow) =>
    3 * members - measures.right - measures.complete - measures.clean;
  const chosen = new Set(rows.toSorted((a, b) => lacking(b) - lacking(a)).slice(0, SHOWN));
  return rows.filter((row) => chosen.has(row));
}

function heatRows(shown: readonly QualityRow[], quality: Quality, { say }: Context): HeatRow[] {
  const others = quality.rows.filter((row) => !shown.includes(row));
  const rowOf = (label: string, row: QualityRow, isTotal = false): HeatRow => ({
    label,
    members: row.members,
    cells: cellsOf(row, quality),
    isTotal,
  });
  return [
    ...shown.map((row) => rowOf(row.name || say('report-unknown'), row)),
    ...(others.length === 0
      ? []
      : [
          rowOf(say('picture-pooled', { count: others.length }), sumOfRows(others, quality.fields)),
        ]),
    rowOf(say('picture-total'), quality.total, true),
  ];
}

function cellsOf(row: QualityRow, { hasStatus }: Quality): HeatCell[] {
  const measureCell = (measure: Measure): HeatCell => {
    if (measure === 'active' && !hasStatus) return {};
    return cell(row.measures[measure], row.members, measureNote(measure, row));
  };
  return [
    ...MEASURES.map(measureCell),
    ...row.values.slice(0, FIELDS_SHOWN).map(({ filled, invalid, gained }) => {
      const notes = [invalid === 0 ? '' : `✕${invalid}`, gain(gained)];
      return cell(filled, row.members, notes.filter((note) => note !== '').join(' '));
    }),
  ];
}

function measureNote(measure: Measure, { completeGained, statusUnknown }: QualityRow): string {
  if (measure === 'complete') return gain(completeGained);
  return measure === 'active' && statusUnknown > 0 ? `?${statusUnknown}` : '';
}

function cell(count: number, members: number, note: string): HeatCell {
  return members === 0 ? { note } : { share: count / members, note };
}

function gain(count: number): string {
  if (count === 0) return '';
  return count > 0 ? `+${count}` : `−${-count}`;
}

function tableOf(
  quality: Quality,
  context: Context,
  heading: 'column-new-branch' | 'column-new-commune',
): Html {
  const { say, lang } = context;
  const measures = MEASURES.filter((measure) => measure !== 'active' || quality.hasStatus);
  const headings = [
    heading,
    'column-members' as const,
    ...measures.map((measure) => `measure-${measure}` as const),
    ...quality.fields.map(({ label }) => ({ text: label[lang] })),
  ];
  const unknown: QualityRow = sumOfRows(
    quality.rows.filter(({ name }) => name === ''),
    quality.fields,
  );
  const known = quality.rows.filter(({ name }) => name !== '');
  const rows = [...known, unknown].map((row) => ({
    texts: [row.name || say('report-unknown')],
    counts: [
      row.members,
      ...measures.map((measure) => row.measures[measure]),
      ...row.values.map(({ filled }) => filled),
    ],
  }));
  return totalled(context, headings, 1, rows);
}
