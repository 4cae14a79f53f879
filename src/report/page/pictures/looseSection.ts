import {
  displayName,
  type ExplainedField,
  isNumberField,
  type PairExplanation,
  rowName,
} from '../../../model/index.js';
import { maskWhere } from '../../../text/index.js';
import { type WaterfallRow, waterfall } from '../charts/waterfall.js';
import { type LooseMember, loosestMembers } from '../facts/looseMembers.js';
import { type Html, html } from '../html.js';
import type { Context } from './context.js';

/** Weights below this, in bits, are left out of the picture: their fields are missing or say nothing. */
const LEAST_BITS = 0.05;

/** Shows the ten members whose rows hold together least, each with the weights of its weakest link. */
export function looseSection(context: Context): Html {
  const { say, result } = context;
  const loosest = loosestMembers(result);
  if (loosest.length === 0) return html``;
  return html`<h2>${say('picture-loosest')}</h2>
<p class="note">${say('picture-loosest-note')}</p>
${loosest.map((loose) => figureOf(loose, context))}`;
}

function figureOf({ member, a, b, explanation }: LooseMember, context: Context): Html {
  const { say, mask, result, decimals } = context;
  const { mergeAt, askAt, total } = explanation;
  const name = member.values.get('name')?.text ?? displayName(result.records, member.records[0]!);
  const rows = { a: rowName(result, a), b: rowName(result, b) };
  const chart = waterfall(
    rowsOf(explanation, context),
    { mergeAt, askAt },
    {
      name: say('picture-waterfall', { member: member.id }),
      signed: decimals.signed,
      total: say('explain-total'),
      mergeAt: say('threshold-merge', { bits: decimals.fixed(mergeAt, 1) }),
      askAt: say('threshold-ask', { bits: decimals.fixed(askAt, 1) }),
    },
  );
  return html`<figure class="loose"><figcaption><b>${member.id}</b> ${maskWhere(mask).text(name)}${member.newBranch === '' ? '' : ` · ${member.newBranch}`} · <strong>${say('loose-bits', { bits: decimals.signed(total) })}</strong><small>${say('loose-rows', rows)}</small></figcaption>
${chart}</figure>
`;
}

function rowsOf(explanation: PairExplanation, context: Context): WaterfallRow[] {
  const { say } = context;
  const { prior, place, relatives, fields } = explanation;
  const bare = { a: '', b: '' };
  return [
    { label: say('waterfall-prior'), ...bare, level: say(`level-${place}`), weight: prior },
    ...fields
      .filter(({ weight }) => Math.abs(weight) >= LEAST_BITS)
      .map((field) => fieldRow(field, context)),
    ...(relatives === undefined
      ? []
      : [{ label: say('explain-relatives'), ...bare, level: '', weight: relatives }]),
  ];
}

function fieldRow(
  { field, level, weight, a, b }: ExplainedField,
  { say, mask, result, lang }: Context,
): WaterfallRow {
  const known = result.profile.fields.find(({ id }) => id === field);
  const { text, number } = maskWhere(mask);
  const shown = isNumberField(known) ? number : text;
  return {
    label: known?.label[lang] ?? field,
    a: shown(a),
    b: shown(b),
    level: say(`level-${level}`),
    weight,
  };
}
