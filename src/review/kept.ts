/** Questions of an earlier result that this run asks again, under their ids and in their places. */
import { addTo, type KnownQuestion, type QuestionDraft, type Subject } from '../model/index.js';

/**
 * Gives questions that go on from earlier ones the id of these, and puts those that were asked before
 * others, in the order of that time. A question goes on where a late row has joined its people.
 * @param drafts most valuable first
 * @param kept in the order of the earlier result, by their rows of now
 */
export function keepQuestions(
  drafts: readonly QuestionDraft[],
  kept: readonly KnownQuestion[],
): readonly QuestionDraft[] {
  if (kept.length === 0) return drafts;
  const earlierOf = goingOn(drafts, kept);
  const place = new Map(
    kept.filter(({ state }) => state === 'earlier-asked').map(({ id }, at) => [id, at]),
  );
  const renamed = drafts.map((draft) => {
    const earlier = earlierOf.get(draft);
    return earlier === undefined || earlier.id === draft.id ? draft : continued(draft, earlier);
  });
  const placeOf = ({ id }: QuestionDraft) => place.get(id) ?? kept.length;
  return renamed.sort((a, b) => placeOf(a) - placeOf(b));
}

function goingOn(
  drafts: readonly QuestionDraft[],
  kept: readonly KnownQuestion[],
): Map<QuestionDraft, KnownQuestion> {
  const earlierOf = new Map<QuestionDraft, KnownQuestion>();
  const byId = new Map(kept.map((question) => [question.id, question]));
  const byPrint = new Map<string, QuestionDraft[]>();
  const same = new Set<KnownQuestion>();
  for (const draft of drafts) {
    const earlier = byId.get(draft.id);
    if (earlier !== undefined) {
      same.add(earlier);
      earlierOf.set(draft, earlier);
    } else if (draft.about.type === 'rows') {
      for (const print of new Set(draft.about.groups.flat())) addTo(byPrint, print, draft);
    }
  }
  for (const question of kept) {
    const [first] = question.groups.flat();
    if (first === undefined || same.has(question)) continue;
    const near = byPrint.get(first.fingerprint) ?? [];
    const next = near.find((draft) => !earlierOf.has(draft) && goesOn(question, draft));
    if (next !== undefined) earlierOf.set(next, question);
  }
  return earlierOf;
}

/** Whether a question asks the same of the same rows, and perhaps of further ones. */
function goesOn(
  earlier: KnownQuestion,
  { kind, field = '', about, column }: QuestionDraft,
): boolean {
  if (kind !== earlier.kind || field !== earlier.field || about.type !== 'rows') return false;
  const before = printsOf(earlier);
  const holds = (all: readonly string[], some: readonly string[]) =>
    some.every((print) => all.includes(print));
  if (kind === 'TRUNG_NGUOI') {
    const [one = [], other = []] = before;
    const [first = [], second = []] = about.groups;
    return (
      (holds(first, one) && holds(second, other)) || (holds(first, other) && holds(second, one))
    );
  }
  const all = about.groups.flat();
  // Another column may have a fault now, and another row a number: nobody has seen these.
  const isWhole = kind === 'DU_LIEU_LOI' || kind === 'TRUNG_GIAY_TO';
  if (column !== undefined || (isWhole && all.length !== before.flat().length)) return false;
  return holds(all, before.flat());
}

/**
 * An answer is about the rows of the earlier question, since nobody knows which of the two files it was
 * written into. Letters mean rows of now.
 */
function continued(draft: QuestionDraft, earlier: KnownQuestion): QuestionDraft {
  const { id } = earlier;
  if (draft.kind === 'TRUNG_GIAY_TO') return { ...draft, id };
  const firstAbout: Subject = { type: 'rows', groups: printsOf(earlier) };
  return { ...draft, id, firstAbout };
}

function printsOf({ groups }: KnownQuestion): string[][] {
  return groups.map((group) => group.map(({ fingerprint }) => fingerprint).sort());
}
