import type { None } from '../args.js';

/** Communes and branches. */
export interface PlacesArgs {
  'branches-no-header': None;
  'branches-cell-empty': None;
  'branches-not-filled': { branch: string };
  'branches-commune-spelt': { other: string; rows: number; commune: string };
  'branches-contradict': { branch: string; other: number };
  'branches-date': { text: string };
  'branches-commune-ambiguous': { commune: string; candidates: string };
  'branches-empty': None;
  'branch-row-unused': { commune: string; branch: string; row: number };
  'branch-rows-unused': { commune: string; count: number; row: number };
  'branches-without-row': { commune: string; count: number; members: number; branches: string };
  'branches-joined': { commune: string; pairs: string };
  'rows-too-alike': { count: number };
  'values-joined': { count: number; members: number };
  'values-not-chosen': { count: number; members: number };
  'branch-small': { commune: string; branch: string; members: number; minimum: number };
  'branch-by-newer-list': { count: number; rows: string };
  'branch-by-note': { count: number; rows: string };
  'status-not-carried': { count: number; rows: string };
  'left-out-TRUNG_NGUOI': { count: number };
  'left-out-LECH_THONG_TIN': { count: number };
  'left-out-TRUNG_GIAY_TO': { count: number };
  'left-out-CHI_DOAN': { count: number };
  'left-out-DIA_BAN': { count: number };
  'left-out-DU_LIEU_LOI': { count: number };
  'sheet-split': { name: string; count: number };
  'only-unknown': { text: string; near: string };
  'only-ambiguous': { text: string; candidates: string };
  'plan-commune-unknown': { text: string; known: string };
  'commune-by-plan': { commune: string };
  'commune-by-column': { commune: string };
  'commune-by-section': { commune: string };
  'commune-by-letterhead': { commune: string };
  'commune-by-sheet-name': { commune: string };
  'commune-by-file-name': { commune: string };
  'commune-by-workbook': { commune: string };
  'commune-became': { commune: string; place: string; code: string; became: string };
  'commune-split': { commune: string; place: string; code: string; became: string };
  'target-elsewhere': { commune: string; target: string; became: string };
  'target-unknown': { target: string };
  'target-unknown-near': { target: string; near: string };
  'roster-missing': { commune: string; count: number; missing: string };
  'communes-open': { count: number; files: string };
  'communes-to-target': { target: string; count: number; files: string };
}
