/** Signatures of the records of a zip, and their sizes in bytes. Source: PKWARE APPNOTE 6.3.9, section 4.3. */
export const LOCAL_RECORD = 0x04034b50;
export const LOCAL_RECORD_SIZE = 30;
export const ENTRY_RECORD = 0x02014b50;
export const ENTRY_RECORD_SIZE = 46;
export const END_RECORD = 0x06054b50;
export const END_RECORD_SIZE = 22;
