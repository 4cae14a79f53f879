export { spreadsheetCsv } from './csv.js';
export { maskedSay } from './masking.js';
export { membersTable } from './membersTable.js';
export type { OutputFile, RenderOptions } from './options.js';
export { renderResult } from './render.js';
export { rosterHeadings, rosterTable } from './rosterTable.js';
export { splitFindings } from './splitSheets.js';
