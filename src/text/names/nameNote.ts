/** Splits names from the notes that people write behind them. */

const IN_BRACKETS = /[([{].*$/;
const POST =
  '(?:[Pp]hó |[Nn]guyên )*(?:[Bb]í thư|[Uu]ỷ viên|[Ủủ]y viên|[Cc]hủ tịch|(?:[Cc]hi hội |[Đđ]ội |[Ll]ớp |[Hh]iệu )?[Tt]rưởng|[Tt]hủ quỹ|[Cc]án bộ|[Gg]iáo viên)(?: .*)?';
/** After a dash, words in small letters, a post or its abbreviation: `- bí thư`, `- Bí thư`, `- BT`. */
const AFTER_DASH = new RegExp(`\\s[-–—]+\\s*(?:\\p{Ll}.*|[A-ZĐ]{2,5}|${POST})$`, 'u');
const POST_AFTER_COMMA = new RegExp(`\\s*,\\s*(?:U?[BCDĐGHKLMNPQRSTVX]{2,4}|${POST})$`, 'u');
/** In small letters behind a name with capitals, also behind a comma or colon: `Hà Văn An đã mất`. */
const STATUS =
  /[,:;]? (?:đã (?:mất|chết|chuyển|nghỉ|trưởng thành|đi|ra)|chuyển (?:đi|đến|về|sinh hoạt)|nghỉ sinh hoạt|đi làm ăn)(?!\p{L})/u;
const CAPITALISED = /^\p{Lu}\p{L}* .*\p{L}$/u;

export interface NotedName {
  name: string;
  /** As written, with the signs before it. */
  note: string;
}

/** Splits a cell without title into the name and the note behind it. */
export function splitNote(text: string): NotedName {
  let name = text.replace(IN_BRACKETS, '').replace(POST_AFTER_COMMA, '');
  if (/[-–—]/.test(name)) name = name.replace(AFTER_DASH, '');
  if (mayHaveNote(name)) name = withoutStatus(name);
  return { name, note: text.slice(name.length).replace(/^[\s,:;–—-]+/u, '') };
}

function withoutStatus(text: string): string {
  const name = text.slice(0, STATUS.exec(text)?.index ?? text.length);
  return CAPITALISED.test(name) ? name : text;
}

/** Whether a text of letters and blanks may end in a note. */
export function mayHaveNote(text: string): boolean {
  return / (?:đã|chuyển|nghỉ|đi) /u.test(text);
}
