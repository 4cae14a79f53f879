import type { KnownRow } from '../../model/index.js';
import { type RowSource, rowsOf } from './textTable.js';

/** Makes the table that a later run needs to keep the ids of members. */
export function membersTable(rows: Iterable<KnownRow>): RowSource {
  return {
    headings: ['member', 'fingerprint', 'first_member', 'leading'],
    rows: rowsOf(rows, ({ member, fingerprint, first, leads }) => [
      member,
      fingerprint,
      first,
      leads ? '1' : '',
    ]),
  };
}
