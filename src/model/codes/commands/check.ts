/** Running fixture cases. */
export interface CheckArgs {
  'check-pass': { name: string };
  'check-fail': { name: string; count: number };
  'check-missing-file': { file: string };
  'check-row-missing': { file: string; row: number; key: string };
  'check-row-extra': { file: string; row: number; key: string };
  'check-cell': {
    file: string;
    row: number;
    key: string;
    column: string;
    before: string;
    after: string;
  };
  'check-truth': { member: string };
  'check-truth-rows': { count: number };
  'check-updated': { name: string; files: string };
  'check-no-expected': { path: string };
  'check-not-case': { path: string };
  'check-summary': { cases: number; failed: number };
  'check-bytes': { file: string };
}
