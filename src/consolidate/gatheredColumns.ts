/** Roster columns that collect values from rows. They precede the carried columns. */

/** Heading of the column for further ID numbers (an old CMND beside the CCCD). */
export const OTHER_NUMBERS = 'Số giấy tờ khác';
/** Heading of the column for cells that hold more than the phone number read from them. */
export const FULL_PHONES = 'Số điện thoại (gốc)';
/** Heading of the column for cells that hold more than the ID number read from them. */
export const FULL_IDS = 'Số giấy tờ (gốc)';
/** Heading of the column for notes behind names: `(Bí thư)`, `(tức Hương)`. */
export const NAME_NOTES = 'Ghi sau tên';

export const GATHERED = [OTHER_NUMBERS, FULL_IDS, FULL_PHONES, NAME_NOTES] as const;
export type GatheredHeading = (typeof GATHERED)[number];
