import type { MemberLink, Outcome } from '../../app/explain.js';
import {
  type Band,
  decimalsBy,
  type LedgerEntry,
  type Member,
  type MergeResult,
  message,
  type PairExplanation,
  type PlainCode,
  rowGroups,
  textsBy,
} from '../../model/index.js';
import type { Console } from '../terminal/console.js';
import { renderTable } from '../terminal/table.js';

/** Shows the level and weight of each field, their sum, the band, and what the result made of the pair. */
export function pairText(
  [first, second]: readonly [string, string],
  explanation: PairExplanation,
  outcome: Outcome,
  out: Console,
): string {
  const say = textsBy(out.say);
  const { fixed, signed } = decimalsBy(out.say);
  const rows = explanation.fields.map(({ field, level, weight, a, b }) => [
    say('field-name', { field }),
    out.shown(a),
    out.shown(b),
    say(`level-${level}`),
    signed(weight),
  ]);
  const where = say(`level-${explanation.place}`);
  const isOneList = explanation.place === 'place-table';
  const people = say(isOneList ? 'explain-twice-listed' : 'explain-shared-people', {
    count: explanation.sharedPeople,
  });
  rows.push([say('explain-prior'), '', '', `${where}\n${people}`, signed(explanation.prior)]);
  const { relatives } = explanation;
  if (relatives !== undefined) {
    rows.push([say('explain-relatives'), '', '', '', signed(relatives)]);
  }
  rows.push([say('explain-total'), '', '', '', signed(explanation.total)]);
  return [
    `A  ${out.shown(first)}`,
    `B  ${out.shown(second)}`,
    renderTable(
      [say('explain-field'), 'A', 'B', say('explain-level'), say('explain-weight')],
      rows,
      out,
    ),
    say(bandCode(explanation), { percent: fixed(100 * explanation.probability, 1) }),
    say('explain-thresholds', {
      merge: signed(explanation.mergeAt),
      ask: signed(explanation.askAt),
    }),
    ...(explanation.cannotLink === undefined ? [] : [say(`cannot-link-${explanation.cannotLink}`)]),
    outcomeText(outcome, out),
  ].join('\n');
}

function outcomeText({ members, decisions, isRepeated }: Outcome, out: Console): string {
  const say = textsBy(out.say);
  const ids = members.map(({ id }) => id).join(', ');
  return [
    say(members.length === 1 ? 'explain-one' : 'explain-two', { ids }),
    ...(isRepeated ? [say('explain-repeated')] : []),
    ...decisions.map(({ question, decision, source, status }) =>
      say(status === 'applied' ? 'explain-decided' : 'explain-decided-unused', {
        question,
        answer: [message(`decision-${decision as 'GOP' | 'RIENG'}`)],
        source: out.shown(source),
      }),
    ),
  ].join('\n');
}

/** Makes the data of a pair for another program. */
export function pairData(
  explanation: PairExplanation,
  { members, decisions, isRepeated }: Outcome,
) {
  return {
    ...explanation,
    members: members.map(({ id }) => id),
    ...(isRepeated ? { isRepeated } : {}),
    ...(decisions.length === 0
      ? {}
      : {
          decisions: decisions.map(({ question, decision, source, status }) => ({
            question,
            decision,
            source,
            status,
          })),
        }),
  };
}

/** Names the band; a pair that may never merge is shown without its probability. */
function bandCode({ band, cannotLink }: PairExplanation): `band-${Band}` | 'band-apart' {
  return band === 'different' && cannotLink !== undefined ? 'band-apart' : `band-${band}`;
}

/** Shows the rows of a member, and the source of each of its values. */
export function memberText(
  member: Member,
  links: readonly MemberLink[],
  result: MergeResult,
  out: Console,
): string {
  const say = textsBy(out.say);
  const { signed } = decimalsBy(out.say);
  const place = (record: number) => {
    const table = result.tables[result.records.table[record]];
    return `${out.shown(table.file)}:${out.shown(table.sheet)}:${result.records.row[record] + 1}`;
  };
  const ids = new Set(result.profile.fields.map(({ id }) => id));
  const label = (field: string) =>
    ids.has(field) ? say('field-name', { field }) : out.shown(field);
  const rowOf = (name: string, value: { text: string; record: number }, why: PlainCode) => [
    name,
    out.shown(value.text),
    place(value.record),
    say(why),
  ];
  const rows = [
    ...[...member.values].map(([field, value]) =>
      rowOf(label(field), value, `why-rule-${value.rule}`),
    ),
    ...[...member.carried].map(([heading, value]) =>
      rowOf(out.shown(heading), value, `why-rule-${value.rule}`),
    ),
    ...(member.others ?? []).map((other) =>
      rowOf(label(other.field), other, other.isJoined ? 'other-joined' : 'other-not-chosen'),
    ),
  ];
  return [
    say('explain-member', {
      id: member.id,
      branch: member.newBranch || '?',
      commune: member.newCommune || '?',
    }),
    `${say('explain-rows')}: ${member.records.map(place).join(' ; ')}`,
    renderTable(
      [say('explain-field'), say('explain-value'), say('explain-origin'), say('explain-rule')],
      rows,
      out,
    ),
    ...(links.length === 0 ? [] : [say('explain-links')]),
    ...links.map(({ a, b, weight }) => `  ${signed(weight)}  ${place(a)} — ${place(b)}`),
    ...removedFrom(member, result).map(({ question, field, source }) =>
      say('explain-removed', { question, field, source: out.shown(source) }),
    ),
    ...notesAbout(member, result).map(({ question, note }) =>
      say('explain-note', { question, note }),
    ),
  ].join('\n');
}

/** Makes the data of a member for another program. */
export function memberData(member: Member, links: readonly MemberLink[], result: MergeResult) {
  const notes = notesAbout(member, result);
  const place = (record: number) => {
    const table = result.tables[result.records.table[record]];
    return { file: table.file, sheet: table.sheet, row: result.records.row[record] + 1 };
  };
  return {
    id: member.id,
    newCommune: member.newCommune,
    newBranch: member.newBranch,
    rows: member.records.map(place),
    links: links.map(({ a, b, weight }) => ({ a: place(a), b: place(b), weight })),
    values: [...member.values].map(([field, value]) => ({
      field,
      text: value.text,
      rule: value.rule,
      from: place(value.record),
    })),
    ...(notes.length === 0 ? {} : { notes }),
    others: (member.others ?? []).map(({ field, text, record, isJoined }) => ({
      field,
      text,
      inRoster: isJoined,
      from: place(record),
    })),
  };
}

/** Lists decisions that removed a value from rows of a member. */
function removedFrom(
  { records }: Member,
  { fingerprints, decisions }: MergeResult,
): readonly LedgerEntry[] {
  const own = new Set(records.map((record) => fingerprints.at(record)));
  return decisions.filter(
    ({ decision, value, commune, status, subject }) =>
      decision === 'GIA_TRI' &&
      `${value}${commune}` === '' &&
      status === 'applied' &&
      rowGroups(subject)
        .flat()
        .some((fingerprint) => own.has(fingerprint)),
  );
}

/** Lists notes about questions on rows of a member, decided or not. */
function notesAbout(
  { records }: Member,
  { fingerprints, decisions, notes = [] }: MergeResult,
): { question: string; note: string }[] {
  const own = new Set(records.map((record) => fingerprints.at(record)));
  return [...decisions, ...notes].flatMap(({ question, note, subject }) => {
    const rows = rowGroups(subject).flat();
    return note !== undefined && rows.some((fingerprint) => own.has(fingerprint))
      ? [{ question, note }]
      : [];
  });
}
