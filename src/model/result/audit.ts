/** A sample of pairs that a person checks by hand. */
import type { QuestionRow } from '../decisions/question.js';

/** Two rows, of which a person says whether they are one person. */
export interface AuditLine {
  id: string;
  first: QuestionRow;
  second: QuestionRow;
}

export interface AuditSheet {
  /** Name of the sample, with its size and seed. */
  sample: string;
  size: number;
  seed: number;
  lines: AuditLine[];
}
