/** Summarises the rows between a row and the member before it. */
import type { RowKind } from '../../../model/index.js';

const CLOSING = new Set<RowKind>(['note', 'footer', 'subtotal']);

/** Collects what is between two members, from the kinds of the rows. */
export class Gap {
  /** True for blank rows and section rows only. */
  isNarrow = true;
  hasSection = false;
  hasBlank = false;
  isSigned = false;
  /** Whether a table of other things begins: `STT | Nội dung | Số tiền`. */
  hasOtherHeading = false;

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

  /** Passes a row that is not a person. @param isHeading whether it has the heading of running numbers again */
  passDropped(isHeading: boolean): void {
    this.isNarrow = false;
    this.hasOtherHeading ||= isHeading;
  }

  close(): void {
    this.hasOtherHeading = false;
    this.isNarrow = true;
    this.hasSection = false;
    this.hasBlank = false;
    this.isSigned = false;
  }
}
