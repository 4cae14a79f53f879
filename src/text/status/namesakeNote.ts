/** Reads notes that tell two people of one name apart: `khác người trên`, `trùng tên với STT 5`. */
import { fold } from '../letters/fold.js';

/**
 * Wordings of such notes, without marks. `người khác` alone is missing: it is a third person
 * (`SĐT của người khác`), and `trùng` alone is a row that is there twice.
 */
const NAMESAKE =
  /(?<!\p{L})(?:khac nguoi(?! than)|nguoi khac nhau|(?:trung|cung) (?:ca )?(?:ho )?(?:va )?ten(?! (?:duong|pho|lot|dem|goi))|khong phai (?:la )?(?:mot|1|cung(?: mot| 1)?) nguoi)(?!\p{L})/u;

/** Whether a note says that another person has the name of its row. */
export function isNamesakeNote(note: string): boolean {
  return NAMESAKE.test(fold(note).replace(/\s+/g, ' '));
}
