/** Judges how files were recognised, for `inspect`. */
export { inspection, notNoted, type SheetInspection } from './inspection.js';
export { type Inspected, nextStep } from './nextStep.js';
export { quotedArgument } from './quotedArgument.js';
export { type GivenSettings, type Settings, settingsIn, unusedSettings } from './settings.js';
export { sourceDrafts } from './sourceDrafts.js';
export {
  type FileVerdict,
  fileVerdicts,
  overallState,
  type SheetVerdict,
  sheetVerdicts,
  type VerdictReason,
} from './verdict.js';
