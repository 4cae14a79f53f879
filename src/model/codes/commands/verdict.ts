import type { Messages, None } from '../args.js';

/** Judging whether lists were read completely. */
export interface VerdictArgs {
  'verdict-title': None;
  'verdict-complete': { file: string; lists: number; people: number };
  'verdict-complete-counted': { file: string; lists: number; people: number; fitting: number };
  'verdict-look': { file: string };
  'verdict-no-list': { file: string };
  'verdict-offered': { column: string; heading: string; field: string };
  'verdict-near': { column: string; heading: string; field: string };
  'verdict-ambiguous': { rival: string; column: string; heading: string; field: string };
  'verdict-name-by-content': { column: string; heading: string; field: string };
  'verdict-unreadable': { share: number; column: string; heading: string; field: string };
  'verdict-commune': { count: number };
  'verdict-branch': { count: number };
  'verdict-rejected': { count: number };
  'verdict-no-people': None;
  'verdict-notes': { count: number };
  'verdict-empty': None;
  'verdict-no-header': None;
  'verdict-no-name': None;
  'verdict-relatives': None;
  'verdict-others': None;
  'verdict-people-no-header': None;
  'verdict-transposed': None;
  'verdict-counts': None;
  'verdict-left-out': None;
  'verdict-sheet': { sheet: string };
  'verdict-rows': { rows: string };
  'verdict-plan': { columns: string };
  'verdict-more-reasons': { count: number };
  'verdict-more-no-list': { count: number };
  'verdict-files': { count: number; files: string };
  'verdict-total': { files: number; people: number; counts: Messages };
  'verdict-total-complete': { count: number };
  'verdict-total-look': { count: number };
  'verdict-total-no-list': { count: number };
  'verdict-next-merge': { command: string };
  'verdict-next-look': { command: string };
  'verdict-next-fix': { file: string | Messages };
  'verdict-next-fix-or-skip': { command: string; file: string | Messages };
  'verdict-next-others': { file: string; count: number };
}
