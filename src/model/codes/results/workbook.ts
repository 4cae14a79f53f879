import type { None } from '../args.js';

/** Texts of the workbooks. */
export interface WorkbookArgs {
  'kind-TRUNG_NGUOI': None;
  'kind-LECH_THONG_TIN': None;
  'kind-TRUNG_GIAY_TO': None;
  'kind-CHI_DOAN': None;
  'kind-DIA_BAN': None;
  'kind-DU_LIEU_LOI': None;
  'decision-GOP': None;
  'decision-RIENG': None;
  'decision-CHON': None;
  'decision-BO_QUA': None;
  'suggested-row': { letter: string };
  'answer-TRUNG_NGUOI': None;
  'answer-LECH_THONG_TIN': None;
  'answer-TRUNG_GIAY_TO': None;
  'answer-CHI_DOAN': None;
  'answer-DIA_BAN': None;
  'answer-DU_LIEU_LOI': None;
  'sheet-roster': None;
  'sheet-guide': None;
  'sheet-questions': None;
  'sheet-branches': None;
  'choice-unknown': None;
  'choice-branch': None;
  'guide-title': None;
  'guide-purpose': None;
  'guide-question': None;
  'guide-marks': None;
  'guide-decide': None;
  'guide-value': None;
  'guide-skip': None;
  'guide-facts': None;
  'guide-open': None;
  'guide-notes': None;
  'guide-columns': None;
  'guide-return': None;
  'guide-private': None;
  'guide-kind': None;
  'guide-answer': None;
  'guide-choices': None;
}
