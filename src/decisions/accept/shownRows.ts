/** Extends the answer about rows of an earlier run to the late rows that its file shows. */
import type { Question } from '../../model/index.js';

/**
 * Adds late rows to the rows that a question about two people was first about: an answer is about what its file shows.
 * @param letters rows that the file shows
 */
export function withShownRows(question: Question, letters?: ReadonlySet<string>): Question {
  const { about, firstAbout, rows, rowFingerprints } = question;
  const isContinued = firstAbout?.type === 'rows' && about.type === 'rows';
  if (!isContinued || rowFingerprints === undefined || letters === undefined) return question;
  const shown = rowFingerprints.filter((_, at) => letters.has(rows[at]!.letter));
  const all = new Set([...firstAbout.groups.flat(), ...shown]);
  const groups = about.groups.map((group) => group.filter((row) => all.has(row)));
  return { ...question, firstAbout: { type: 'rows', groups } };
}
