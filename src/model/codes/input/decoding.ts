import type { Messages, None } from '../args.js';

/** Old and damaged encodings. */
export interface DecodingArgs {
  'decoded-column': { column: string; encoding: string | Messages; share: number; before: number };
  'decoded-column-sheet': {
    column: string;
    encoding: string | Messages;
    share: number;
    before: number;
  };
  'decoded-column-font': {
    font: string;
    column: string;
    encoding: string | Messages;
    share: number;
    before: number;
  };
  'repaired-cells': { column: string; encoding: string | Messages; count: number };
  'left-as-names': { column: string; encoding: string | Messages; count: number };
  'composed-columns': { columns: string };
  'ordinary-characters': { columns: string; count: number };
  'encoding-combining': None;
  'encoding-utf8': None;
}
