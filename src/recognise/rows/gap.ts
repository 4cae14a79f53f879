/** Summarises the rows between a row and the member before it. */
import type { RowKind } from '../../model/index.js';
import type { MemberRow } from './memberRow.js';

const CLOSING = new Set<RowKind>(['note', 'footer', 'subtotal']);

/** Collects what is between two members, from the kinds of the rows. */
export class Gap {
  /** True for blank rows and section rows only. */
  isNarrow = true;
  hasSection = false;
  hasBlank = false;
  isSigned = false;
  /** Whether another table begins: `STT | Phần quà | Số tiền`. */
  hasOtherHeading = false;
  /** Whether that table is one of things or places, which may be called like people: `STT | Tên đường`. */
  hasThings = false;

  pass(kind: RowKind): void {
    // Rows above a header say nothing about the people below it.
    if (kind === 'header') this.close();
    else if (kind === 'blank') this.hasBlank = true;
    else if (kind === 'section') this.passSection();
    else if (CLOSING.has(kind)) this.isNarrow = false;
    if (kind === 'footer') this.isSigned = true;
  }

  /** Passes a section row, below which people begin anew, except in a signature block. */
  private passSection(): void {
    if (!this.isSigned) this.close();
    this.hasSection = true;
  }

  /** Passes a member row that is not a person. */
  passDropped(row: MemberRow): void {
    this.isNarrow = false;
    this.hasOtherHeading ||= row.isHeadingAgain();
    this.hasThings ||= row.headsThings();
  }

  close(): void {
    this.hasOtherHeading = false;
    this.hasThings = false;
    this.isNarrow = true;
    this.hasSection = false;
    this.hasBlank = false;
    this.isSigned = false;
  }
}
