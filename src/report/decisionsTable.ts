import type { TextTable } from './textTable.js';

/** The ledger of decisions. None are taken into a merge yet, so there are headings only. */
export function decisionsTable(): TextTable {
  return {
    headings: ['question', 'kind', 'decision', 'value', 'source', 'status', 'fingerprints'],
    rows: [],
  };
}
