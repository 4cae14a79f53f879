/** Makes one member of each cluster, and the lineage of all rows. */
export { dateOrdersByLists } from './dateOrders.js';
export type { Consolidated } from './input.js';
export { type CommonPeople, commonPeople } from './lists/commonPeople.js';
export { listCopies, onOneCopy } from './lists/listCopies.js';
export { type ListSeries, listSeries } from './lists/listSeries.js';
export { besideFullerLists } from './lists/sideLists.js';
export { knownRows, sinceGone } from './memberIds.js';
export { consolidate } from './members.js';
export { distinguishedByPlace, type RowPlace } from './rows/alikeRows.js';
export { withCellComments } from './rows/cellComments.js';
export { fingerprints, type Rows } from './rows/fingerprint.js';
export { lineageOf } from './rows/lineage.js';
export { isWeakKey, rowKeyMaker } from './rows/rowKeys.js';
export { weakRowTest } from './rows/weakRows.js';
export { carriedColumns } from './texts/carriedColumns.js';
export { differingValues } from './values/distinctValues.js';
