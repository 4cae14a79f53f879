/** Judges how files were recognised, for `inspect` and `init`. */
export { optionWords, quotedArgument } from './commandWords.js';
export { type FileVerdict, fileVerdicts, overallState } from './fileVerdicts.js';
export { inspection, notNoted } from './inspection.js';
export { type Inspected, nextStep } from './nextStep.js';
export { type GivenSettings, type Settings, settingsIn, unusedSettings } from './settings.js';
export type { SheetInspection } from './sheetInspection.js';
export { type SheetVerdict, sheetVerdicts, type VerdictReason } from './sheetVerdicts.js';
export { sourceDrafts } from './sourceDrafts.js';
