export { spreadsheetCsv } from './csv.js';
export type { OutputFile, RenderOptions, ReportFormat, Say } from './options.js';
export { conflictsCsv, decisionsCsv, lineageCsv, renderResult, rosterCsv } from './render.js';
export { type Summary, summaryJson, summaryOf } from './summary.js';
