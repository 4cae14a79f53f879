/** Words and patterns of notes about membership, folded; see `statusNote.ts` for the grammar. */

/** Spellings with marks that the patterns know. Words with other marks match nothing: `mặt`, `Trường`. */
const KNOWN = new Set(
  `chuyển đi đến tới về sang qua ra vào lên xuống từ tại ở sinh hoạt đảng đoàn hội chi bộ sổ hồ sơ tịch
  cắt nhận tiếp mới vừa nhập đã được rồi xong ngày tháng năm hồi kể mất chết hy hi trần đời xoá tên khai trừ
  đưa khỏi danh sách tổ chức xin trưởng thành viên không còn thôi nghỉ bỏ tham gia miễn công tác làm ăn xa
  đang hoạt động có chưa sắp dự kiến đề nghị chuẩn bị đủ tuổi phải muốn nguyện vọng đơn thủ tục chờ
  đồng chí quyết định bố mẹ vợ chồng cha con gia đình nơi khác tạm thời
  sẽ định yêu cầu cần thể nếu thuộc diện hứa huỷ hoãn dừng chối phép nên nhưng nữa nhầm duyệt ý
  gái ruột rể dâu ông bà chị nội ngoại bạn thân chính thức dự bị lớp lại làm để
  xã phường thị trấn huyện quận phố tỉnh thôn xóm bản ấp`.split(/\s+/),
);

/** Whether a lower-case word with marks, tone on the main vowel, is one of the patterns' words. */
export function isStatusWord(word: string): boolean {
  return KNOWN.has(word);
}

/** Sinh hoạt, also `SH`, `S/H`, `SHĐ`, `SHCĐ`. */
const ACTIVITY =
  '(?:(?:sinh hoat|s/?h)(?: (?:dang|doan|hoi|chi (?:bo|doan|hoi)|cd))?|sh(?:c?d|cb|dv))';
const OBJECT = `(?:${ACTIVITY}|dang(?: tich)?|doan tich|so doan|ho so)`;
/** Directions to a place, and those that alone say that somebody came. */
const TO = '(?:ve|den|toi|sang|qua|di|ra|vao|len|xuong)';
const CAME = '(?:den|toi|ve)';
const END = '(?= |$|[.:])';

const UNION = '(?:doan|dang|hoi|to chuc|danh sach)';

/** Verbs of a move: `chuyển`, `CSH`, `cắt SH`. */
export const MOVE = new RegExp(
  `(?<![a-z_])(?:chuyen(?: ${OBJECT})?|csh(?:d|cd)?|(?:cat|gioi thieu)(?: chuyen)? (?:${ACTIVITY}))${END}`,
);
/** Whether the verb of a move names what is moved: `chuyển SH`, not `chuyển`. */
export const HAS_OBJECT = /^(?:chuyen |csh|cat |gioi thieu )/;
/** Verbs of a move that need a direction or `đã`; `cắt SH` always leads away. */
export const VAGUE_MOVE = /^(?:chuyen|csh)/;
export const DIRECTION = new RegExp(`^ ?(?:(?:tam thoi|roi|xong) )?(${TO}(?: (?:${TO}))?)${END}`);
export const ARRIVAL_DIRECTION = new RegExp(`^(?:di )?${CAME}$`);
/** `từ Thu Cúc về Nam Kim`, `từ Thu Cúc`; not `từ 3/2025`. */
export const FROM = /(?<![a-z_])tu (?!(?:tran|choi)(?![a-z])|(?:ngay|thang|nam|hoi|khi) ?\d|\d)/;
export const THEN_TO = new RegExp(`(?<![a-z_])(${TO})${END}`);
export const ARRIVED = new RegExp(
  `(?<![a-z_])(?:tiep nhan|(?:moi|vua) (?:chuyen(?: ${OBJECT})? )?${CAME}|nhap ${ACTIVITY})${END}`,
);

export type StatusKind =
  | 'died'
  | 'removed'
  | 'left'
  | 'grown-up'
  | 'moved'
  | 'arrived'
  | 'inactive'
  | 'exempt'
  | 'away'
  | 'active';

/** Patterns of the other events. `alone` counts only as the whole clause, but for fillers and a date. */
export const EVENTS: readonly { kind: StatusKind; anywhere?: RegExp; alone?: RegExp }[] = [
  {
    kind: 'died',
    anywhere: /(?<![a-z_])(?:tu tran|qua doi|da chet)(?![a-z_])/,
    alone: /^(?:mat|chet|h[iy] sinh)$/,
  },
  {
    kind: 'removed',
    anywhere: new RegExp(`(?<![a-z_])(?:xoa ten|khai tru|dua ra khoi ${UNION})(?![a-z_])`),
  },
  {
    kind: 'left',
    anywhere: new RegExp(`(?<![a-z_])(?:xin )?(?:ra|thoi) khoi ${UNION}(?![a-z_])`),
    alone: /^xin ra$/,
  },
  {
    kind: 'grown-up',
    anywhere:
      /(?<![a-z_])(?:truong thanh doan|da truong thanh|doan vien truong thanh|ttd)(?![a-z_])/,
    alone: /^(?:truong thanh|tt doan)$/,
  },
  {
    kind: 'inactive',
    anywhere: new RegExp(
      `(?<![a-z_])(?:khong(?: con)?|thoi|nghi|bo)(?: tham gia)? (?:${ACTIVITY})${END}`,
    ),
  },
  {
    kind: 'exempt',
    anywhere: new RegExp(`(?<![a-z_])mien (?:${ACTIVITY}|cong tac)${END}`),
  },
  { kind: 'away', anywhere: /(?<![a-z_])(?:di )?(?:lam an(?: o)? xa|lam xa)(?![a-z_])/ },
  {
    kind: 'active',
    anywhere: new RegExp(`(?<![a-z_])(?<!khong )(?:dang|con|co) (?:${ACTIVITY}|hoat dong)${END}`),
    alone: /^(?:sinh hoat|hoat dong)$/,
  },
];

/** Words that may be around an event without changing it. */
export const FILLERS =
  /(?<![a-z_])(?:da|duoc|roi|xong|dong chi|d\/c|doan vien|dang vien|hoi vien|dv|hv|moi|vua|co|qd|quyet dinh|ngay|thang|nam|tu|ke|vao|tai|tam thoi)(?![a-z_])/g;

/** Words before an event that deny it. */
export const DENIALS =
  /(?<![a-z_])(?:chua|khong|ko|khg|k|huy|hoan|tam dung|dung(?= *$)|tu choi)(?![a-z_])/;
/** Words before an event that ask for it or expect it: `xin chuyển`, `đề nghị xóa tên`. */
export const PLANS =
  /(?<![a-z_])(?:xin|muon|nguyen vong|don(?! vi)|de nghi|sap|du kien|chuan bi|cho|du tuoi|den tuoi|dang(?= lam|$)|thu tuc|se|phai|can(?! bo)|mong|hua|yeu cau|co the|neu|thuoc dien|du dinh|(?<=^ *|dang )dinh(?= *$))(?![a-z_])/;
/** Words directly before an event that report it as done: `chưa nộp sổ đã chuyển`. */
export const DONE = /(?<![a-z_])da(?: duoc)? *$/;
/** Words that separate an event from what comes before: `không có việc nên chuyển`. */
export const CONJUNCTION = /(?<![a-z_])(?:nen|nhung) /g;
/** Words behind a move that leave it open or undo it: `(dự kiến)`, `chưa có QĐ`, `không chuyển nữa`. */
export const UNDONE =
  /\?|(?<![a-z_])(?:(?:chua|khong|ko) (?:xong|duoc|thanh|co (?:qd|quyet dinh)|chuyen|hoan thanh|dong y|phai|di nua)|(?:chua|khong|ko)(?= *$)|du kien|tam hoan|(?:da|bi) (?:huy|hoan)|huy (?:chuyen|qd|quyet dinh)|rut (?:don|lai)|tu choi|tam dung|sap|se|cho (?:qd|quyet dinh|duyet)|dang (?:lam|cho)|nham)(?![a-z_])/;
/** Whether a move leads to a stage of membership or school: `chuyển Đảng chính thức`, `chuyển lên lớp 10`. */
export const STAGE =
  /^chuyen(?: dang)?(?: vien)?(?: tu)?(?: dang vien)?(?: du bi)?(?: (?:sang|len|thanh|qua|vao))?(?: dang vien)? (?:chinh thuc|du bi|lop)(?= *$| *\d| ngay| thang| nam| tu)/;
/** Words before a verb that make it a name for a place: `nơi chuyển đến`. */
export const PLACE_OF = /(?<![a-z_])noi *$/;
/** Other people that a clause may be about, before the event: `bố đã từ trần`; not `chi bộ`, `cán bộ`. */
export const RELATIVES =
  /(?<![a-z_])(?:me|vo|chong|cha|con|gia dinh|nguoi than|than nhan|(?<!(?:chi|can|dang) )bo|(?:anh|chi|em) (?:trai|gai|ruot|re|dau)|(?:ong|ba) (?:noi|ngoai)|ong ba|ban (?:than|be))(?![a-z_])/;
const RELATIVE =
  '(?:(?:họ (?:và )?)?tên )?(?:bố|mẹ|vợ|chồng|cha|(?:anh|chị|em) (?:trai|gái|ruột)|(?:ông|bà) (?:nội|ngoại))';
/** Starts of a clause about a relative, with marks: `Bố: Nguyễn Văn A`, `Mẹ Trần Thị B`. */
export const LABELLED_RELATIVE = new RegExp(`^(?:${RELATIVE}|con) ?:`, 'iu');
export const NAMED_RELATIVE = new RegExp(`^${RELATIVE}(?!\\p{L})`, 'iu');

/** Destinations that name no place: `chuyển đi nơi khác`, `chuyển đi học`. */
export const NO_PLACE =
  /^(?:(?:noi|cho|dia phuong|don vi)(?: khac)?|khac|hoc|lam|roi|xong|day|sinh hoat|sh|o|cu tru)(?![a-z_])/;
/** First word of a unit, in a clause that continues a destination: `về Khu 1, xã Nam Kim`. */
export const UNIT =
  /^(?:xa|phuong|thi tran|tt|huyen|quan|thi xa|tx|thanh pho|tp|tinh|khu|thon|xom|ban|ap|to|chi doan|chi bo|chi hoi|cd|cb|ch|doan|dang bo)(?![a-z_])/;
