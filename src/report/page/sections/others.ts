import {
  isNumberField,
  type Member,
  type MergeResult,
  type OtherValue,
  rowName,
  textsBy,
} from '../../../model/index.js';
import { maskWhere } from '../../../text/index.js';
import type { RenderOptions } from '../../options.js';
import { type Html, html } from '../html.js';
import { table, tableRow } from '../table.js';
import { folded } from './sections.js';

/** Most values on the page; that of a province would not open with all. */
const SHOWN = 2000;

/** Shows the values of members' rows that differ from the value shown first; nothing if all agree. */
export function othersSection(
  result: MergeResult,
  { say, lang, mask }: Pick<RenderOptions, 'say' | 'lang' | 'mask'>,
): Html {
  const count = result.members.reduce((sum, { others }) => sum + (others?.length ?? 0), 0);
  if (count === 0) return html``;
  const label = textsBy(say);
  const masked = maskWhere(mask);
  const shown: { member: Member; other: OtherValue }[] = [];
  for (const member of result.members) {
    if (shown.length >= SHOWN) break;
    for (const other of member.others ?? []) shown.push({ member, other });
  }
  const rows = shown.slice(0, SHOWN).map(({ member, other }) => {
    const { field, text, record, isJoined } = other;
    const known = result.profile.fields.find(({ id }) => id === field);
    return tableRow(
      [
        member.id,
        known?.label[lang] ?? field,
        isNumberField(known) ? masked.number(text) : masked.text(text),
        rowName(result, record),
        label(isJoined ? 'other-joined' : 'other-not-chosen'),
      ],
      [],
    );
  });
  const headings = (
    ['column-member', 'column-field', 'column-value', 'column-rows', 'column-kept-value'] as const
  ).map((code) => label(code));
  const more = count - rows.length;
  const left = more > 0 ? ` ${label('report-others-more', { count: more })}` : '';
  return html`<h2>${label('report-others')}</h2>
<p class="note">${label('report-others-note')}${left}</p>
${folded(label('report-others'), rows, (all) => table(headings, headings.length, all), count)}
`;
}
