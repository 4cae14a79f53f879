import type { Decision } from '../../src/model/index.js';

/** Makes a decision; by default, that rows are one person. @param groups fingerprints of each side */
export function decisionOn(groups: string[][], own: Partial<Decision> = {}): Decision {
  return {
    ...{ question: 'XD1', kind: 'TRUNG_NGUOI', field: '', decision: 'GOP', letter: '', value: '' },
    ...{ commune: '', subject: { type: 'rows', groups }, source: 'a.csv' },
    ...own,
  };
}
