/** Keeps the ids and the order of questions that an earlier result has asked. */
import { addTo, type KnownQuestion, type QuestionDraft, type Subject } from '../model/index.js';

/**
 * Gives questions that continue earlier ones the earlier id, and puts those that were asked first, in
 * the earlier order. A question continues an earlier one if late rows joined its people.
 * @param drafts most valuable first
 * @param kept earlier questions in their order, with their rows in this run
 */
export function keepQuestions(
  drafts: readonly QuestionDraft[],
  kept: readonly KnownQuestion[],
): readonly QuestionDraft[] {
  if (kept.length === 0) return drafts;
  const earlierOf = matchEarlier(drafts, kept);
  const positions = new Map(
    kept.filter(({ state }) => state === 'earlier-asked').map(({ id }, at) => [id, at]),
  );
  const renamed = drafts.map((draft) => {
    const earlier = earlierOf.get(draft);
    return earlier === undefined || earlier.id === draft.id ? draft : continued(draft, earlier);
  });
  const positionOf = ({ id }: QuestionDraft) => positions.get(id) ?? kept.length;
  return renamed.sort((a, b) => positionOf(a) - positionOf(b));
}

function matchEarlier(
  drafts: readonly QuestionDraft[],
  kept: readonly KnownQuestion[],
): Map<QuestionDraft, KnownQuestion> {
  const earlierOf = new Map<QuestionDraft, KnownQuestion>();
  const byId = new Map(kept.map((question) => [question.id, question]));
  const byFingerprint = new Map<string, QuestionDraft[]>();
  const unchanged = new Set<KnownQuestion>();
  for (const draft of drafts) {
    const earlier = byId.get(draft.id);
    if (earlier !== undefined) {
      unchanged.add(earlier);
      earlierOf.set(draft, earlier);
    } else {
      const about = draft.content.about();
      if (about.type !== 'rows') continue;
      for (const row of new Set(about.groups.flat())) addTo(byFingerprint, row, draft);
    }
  }
  for (const question of kept) {
    const [first] = question.groups.flat();
    if (first === undefined || unchanged.has(question)) continue;
    const near = byFingerprint.get(first.fingerprint) ?? [];
    const next = near.find((draft) => !earlierOf.has(draft) && isContinued(question, draft));
    if (next !== undefined) earlierOf.set(next, question);
  }
  return earlierOf;
}

/** Whether a draft asks an earlier question about its rows and perhaps further ones. */
function isContinued(earlier: KnownQuestion, draft: QuestionDraft): boolean {
  const { kind, field = '', column } = draft;
  if (kind !== earlier.kind || field !== earlier.field) return false;
  const about = draft.content.about();
  if (about.type !== 'rows') return false;
  const before = fingerprintsOf(earlier);
  const includesAll = (all: readonly string[], some: readonly string[]) =>
    some.every((fingerprint) => all.includes(fingerprint));
  if (kind === 'TRUNG_NGUOI') {
    const [one = [], other = []] = before;
    const [first = [], second = []] = about.groups;
    return (
      (includesAll(first, one) && includesAll(second, other)) ||
      (includesAll(first, other) && includesAll(second, one))
    );
  }
  const all = about.groups.flat();
  // New faults of a column and new bearers of a number have not been shown to anybody.
  const mustBeEqual = kind === 'DU_LIEU_LOI' || kind === 'TRUNG_GIAY_TO';
  if (column !== undefined || (mustBeEqual && all.length !== before.flat().length)) return false;
  return includesAll(all, before.flat());
}

/**
 * Gives a draft the id and the rows of the earlier question, since an answer may come from either file.
 * Letters mean the rows of this run.
 */
function continued(draft: QuestionDraft, earlier: KnownQuestion): QuestionDraft {
  const { id } = earlier;
  if (draft.kind === 'TRUNG_GIAY_TO') return { ...draft, id };
  const firstAbout: Subject = { type: 'rows', groups: fingerprintsOf(earlier) };
  return { ...draft, id, firstAbout };
}

function fingerprintsOf({ groups }: KnownQuestion): string[][] {
  return groups.map((group) => group.map(({ fingerprint }) => fingerprint).sort());
}
