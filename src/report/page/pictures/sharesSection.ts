import { displayName, type Member, type OtherShare } from '../../../model/index.js';
import { maskWhere } from '../../../text/index.js';
import { type Html, html } from '../html.js';
import { table, tableRow } from '../table.js';
import type { Context } from './context.js';

/** Most members that the table lists. */
const SHOWN = 50;

/** Shows what half and twice the allowed share of wrong merges would change, and in which members. */
export function sharesSection(context: Context): Html {
  const { say, result, decimals } = context;
  const { otherShares = [], model, cluster, clusters, ask } = result.clustering;
  const [half, twice] = otherShares;
  if (half === undefined || twice === undefined || result.members.length === 0) return html``;
  const isChanged = ({ changed }: OtherShare) => {
    const own = new Set(changed);
    return ({ records }: Member) => own.has(cluster[records[0]!]!);
  };
  const [atHalf, atTwice] = [isChanged(half), isChanged(twice)];
  const count = (test: (member: Member) => boolean) => result.members.filter(test).length;
  const own = {
    wrongMerges: 2 * half.wrongMerges,
    mergeAt: model.mergeAt,
    members: clusters,
    questions: ask.length,
  };
  const row = (share: Omit<OtherShare, 'changed'>, changed: number, name: Html | string) =>
    tableRow(
      [name, `${decimals.short(100 * share.wrongMerges, 3)} %`],
      [html`${decimals.fixed(share.mergeAt, 1)}`, share.members, share.questions, changed],
    );
  const headings = [
    '',
    say('shares-allowed'),
    say('shares-threshold'),
    say('shares-members'),
    say('shares-questions'),
    say('shares-changed'),
  ];
  const rows = [
    row(half, count(atHalf), say('shares-half')),
    row(own, 0, say('shares-own')),
    row(twice, count(atTwice), say('shares-twice')),
  ];
  return html`<h2>${say('picture-shares')}</h2>
<p class="note">${say('picture-shares-note')}</p>
${table(headings, 2, rows)}${membersTable(context, atHalf, atTwice)}`;
}

function membersTable(
  context: Context,
  atHalf: (member: Member) => boolean,
  atTwice: (member: Member) => boolean,
): Html {
  const { say, result, mask } = context;
  const changed = result.members.filter((member) => atHalf(member) || atTwice(member));
  if (changed.length === 0) return html``;
  const { text } = maskWhere(mask);
  const rows = changed.slice(0, SHOWN).map((member) => {
    const { id, values, newBranch, records } = member;
    const name = values.get('name')?.text ?? displayName(result.records, records[0]!);
    const when = [
      ...(atHalf(member) ? [say('shares-half')] : []),
      ...(atTwice(member) ? [say('shares-twice')] : []),
    ].join(', ');
    return tableRow([id, text(name), text(newBranch), when], []);
  });
  const headings = ['Mã', say('column-name'), say('column-new-branch'), say('shares-when')];
  const total = { count: changed.length, shown: rows.length };
  return html`<p class="note">${say('shares-list', total)}</p>
${table(headings, headings.length, rows)}`;
}
