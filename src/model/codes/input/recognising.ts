import type { None } from '../args.js';

/** Finding the header, the columns and the kinds of rows. */
export interface RecognisingArgs {
  'no-header': { letter: string };
  'no-name-column': { letter: string };
  'names-in-columns': { letters: string; letter: string };
  'name-by-content': { heading: string; letter: string; field: string };
  'number-by-content': { heading: string; letter: string; field: string };
  'rows-without-number': { count: number };
  'rows-moved-back': { count: number };
  'cells-moved-back': { count: number; rows: string };
  'cells-unclear': { count: number; rows: string };
  'two-people-in-a-row': { first: string; second: string };
  'names-beside': { heading: string; letter: string; count: number };
  'rows-joined': { count: number };
  'rows-continued': { count: number; left: number };
  'relatives-left-out': { count: number; rows: string };
  'families-left-out': { count: number; rows: string };
  'families-kept': { count: number; rows: string };
  'non-members-left-out': { count: number; rows: string; heading: string; letter: string };
  'people-above-header': { count: number; rows: string };
  'example-names': { count: number; rows: string };
  'members-struck': { count: number; rows: string };
  'stated-count-differs': { count: number; stated: number; read: number };
  'summary-count-differs': { count: number; stated: number; read: number };
  'sheet-of-counts': None;
  'sheet-of-relatives': None;
  'list-of-others': None;
  'two-columns-one-field': {
    field: string;
    first: string;
    firstColumn: string;
    second: string;
    secondColumn: string;
  };
  'names-of-two-lists': { first: string; second: string };
  'names-elsewhere': { heading: string; column: string; names: string };
  'new-branches-carried': { header: string };
  'two-columns-chosen': { field: string; taken: string; carried: string };
  'near-wording': { score: number; heading: string; field: string };
  'ambiguous-wording': { rival: string; heading: string; field: string };
  'column-not-found': { heading: string };
  'plan-field-twice': { field: string; heading: string; taken: string };
  'labelled-facts': { heading: string; facts: string };
  'columns-by-content': { columns: string };
  'lines-by-content': { count: number };
  'column-offered': { heading: string; letter: string; field: string };
  'status-by-title': { status: string; count: number };
  'departure-unknown': { count: number };
  'number-in-note': { count: number; field: string; heading: string };
  'number-offered': { count: number; field: string; heading: string };
  'cell-not-split': { heading: string; count: number; facts: number };
  'same-as-above': { heading: string; count: number };
  'spare-column': { taken: string; spare: string; count: number };
  'filled-down': { heading: string; count: number; rows: string };
  'rosters-too-many': { most: number };
  'sheet-transposed': None;
}
