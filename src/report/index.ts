/** Makes the files of a result. */
export { auditWorkbook } from './books/auditWorkbook.js';
export { verifyWorkbook } from './books/verifyWorkbook.js';
export { maskedSay } from './masking.js';
export type { RenderOptions } from './options.js';
export { outputFindings } from './outputs/leftValues.js';
export { checkFormats } from './outputs/wanted.js';
export { renderResult } from './render.js';
export { auditPage } from './reviewPage/auditPage.js';
export { splitFindings } from './splitSheets.js';
export { plainCsv, spreadsheetCsv } from './tables/csv.js';
export { membersTable } from './tables/membersTable.js';
export { rosterHeadings, rosterTable } from './tables/rosterTable.js';
export { sendSheet } from './workbook/sentSheets.js';
export { type PackBook, workbookBytes } from './workbook/workbook.js';
export type { BookRequest } from './worker.js';
