/** Writes workbooks on a separate thread. */
import { parentPort } from 'node:worker_threads';
import { receiveSheet, type SentSheet } from './workbook/sentSheets.js';
import { workbookBytes } from './workbook/workbook.js';

/** Sheets of a workbook, and the most rows of each. */
export interface BookRequest {
  sheets: SentSheet[];
  rowLimit: number | undefined;
}

parentPort?.on('message', async ({ sheets, rowLimit }: BookRequest) => {
  // Small buffers share their memory, which could not be moved.
  const bytes = Uint8Array.from(await workbookBytes(sheets.map(receiveSheet), rowLimit));
  parentPort?.postMessage(bytes, [bytes.buffer]);
});
