/** Checks a result by a random sample: draws pairs, reads what a person says, estimates precision and recall. */
export { auditDecisions } from './auditDecisions.js';
export { type ContraryAnswer, contraryAnswers, mergedStrata } from './contraryAnswers.js';
export { type Draw, drawAudit, NEAR_FROM } from './draw.js';
export { type Estimate, type Estimates, estimate } from './estimate.js';
export { type Judgement, judgeAnswers, withPlainWords } from './judge.js';
export { LINE_PREFIX, lineIds } from './lineIds.js';
export type { AuditedMatching } from './matching.js';
export { type AuditLine, movedAnswers } from './movedAnswers.js';
export { otherThresholds, type ThresholdOutcome } from './otherThresholds.js';
export { type SampleChoice, sampleName, samplesIn } from './sampleName.js';
