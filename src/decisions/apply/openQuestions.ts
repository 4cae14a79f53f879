import { addTo, type Decision, type Question, type QuestionDraft } from '../../model/index.js';

/**
 * Lists the questions that no decision settles.
 * @param applied decisions that fit this run
 */
export function openQuestions(
  questions: readonly QuestionDraft[],
  applied: readonly Decision[],
): readonly QuestionDraft[] {
  if (applied.length === 0) return questions;
  const decided = new Set(applied.map(({ question }) => question));
  const byFingerprint = new Map<string, Decision[]>();
  for (const decision of applied) {
    if (decision.subject.type !== 'rows') continue;
    for (const fingerprint of new Set(decision.subject.groups.flat())) {
      addTo(byFingerprint, fingerprint, decision);
    }
  }
  return questions.filter((question) => {
    if (decided.has(question.id)) return false;
    const about = question.content.about();
    if (about.type !== 'rows') return true;
    const candidates = about.groups
      .flat()
      .flatMap((fingerprint) => byFingerprint.get(fingerprint) ?? []);
    const asked = { ...question, about };
    return !candidates.some((decision) => settles(decision, asked));
  });
}

/** Whether a decision settles a question of the same content, asked again of partly other rows. */
export function settles(
  decision: Pick<Decision, 'kind' | 'field' | 'subject'> & Partial<Pick<Decision, 'decision'>>,
  question: Pick<Question, 'kind' | 'field' | 'about'>,
): boolean {
  if (decision.kind !== question.kind || decision.field !== (question.field ?? '')) return false;
  const { subject } = decision;
  const { about } = question;
  if (subject.type !== 'rows' || about.type !== 'rows') return false;
  if (decision.kind === 'TRUNG_NGUOI' || decision.kind === 'TRUNG_GIAY_TO') {
    if (meetsBothSides(subject.groups, about.groups)) return true;
    if (decision.kind === 'TRUNG_NGUOI') return false;
  }
  // A row that was joined to a member settles nothing about the member's other rows.
  const isJoined = decision.kind === 'DU_LIEU_LOI' && decision.decision === 'GOP';
  const decided = new Set(isJoined ? subject.groups[0] : subject.groups.flat());
  const asked = new Set(about.groups.flat());
  // Rows on one side remain one person, and may disagree again.
  const isOfOneSide = subject.groups.some((group) =>
    [...asked].every((row) => group.includes(row)),
  );
  if (decision.decision === 'RIENG' && isOfOneSide) return false;
  if ([...asked].every((fingerprint) => decided.has(fingerprint))) return true;
  // An answer about one value of a column does not settle its other values.
  if (decision.kind === 'DU_LIEU_LOI' && decided.size === 1) return false;
  return [...decided].every((fingerprint) => asked.has(fingerprint));
}

type Sides = readonly (readonly string[])[];

function meetsBothSides([a = [], b = []]: Sides, [x = [], y = []]: Sides): boolean {
  const meets = (first: readonly string[], second: readonly string[]) =>
    first.some((fingerprint) => second.includes(fingerprint));
  return (meets(a, x) && meets(b, y)) || (meets(a, y) && meets(b, x));
}
