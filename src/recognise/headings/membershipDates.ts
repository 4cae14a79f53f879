/** Gives the usual key of headings for the day of joining or of full membership, which offices word in many ways. */

const TIME = '(?:ngay thang nam|ngay thang|thang nam|ngay|nam|thoi gian|thoi diem)';
const JOINED = '(?:(?:duoc )?(?:ket nap|k nap|kn|vao|gia nhap|tham gia)(?: vao)?(?: to chuc)?)';
/** Names of associations behind `Hội`. */
const ASSOCIATIONS =
  'nong dan|nd|phu nu|pn|lhpn|lien hiep phu nu|cuu chien binh|ccb|nguoi cao tuoi|nct|chu thap do|ctd|thanh nien|lhtn|lien hiep thanh nien|sinh vien|khuyen hoc|cuu tnxp|cuu thanh nien xung phong';
/** Organisations by their names in headings; each has one usual key. */
const ORGANISATIONS = [
  [
    'ngay vao doan',
    'doan(?: vien)?(?: tn| thanh nien)?(?: tncs| cong san)?(?: ho chi minh| hcm)?|dtn|dtncs(?: hcm)?',
  ],
  ['ngay vao dang', 'dang(?: vien)?(?: csvn| cong san(?: viet nam)?)?|dcs(?: viet nam|vn)?|dcsvn'],
  [
    'ngay vao hoi',
    `hoi(?: vien)?(?: (?:${ASSOCIATIONS}))?(?: viet nam)?|hnd|hpn|hlhpn|hccb|hnct|hctd|hlhtn`,
  ],
  ['ngay vao cong doan', 'cong doan(?: vien)?(?: viet nam)?'],
] as const;

const FULL = '(?:chinh thuc|c thuc|ct)';
/** Full membership, which only the Party has. */
const FULL_MEMBER = [
  `${TIME} (?:duoc )?(?:(?:cong nhan|cn|chuyen) )?(?:la )?(?:(?:dang vien|dv|dang) )?${FULL}(?: dang)?`,
  `(?:${TIME} )?cnct`,
  '(?:duoc )?(?:cong nhan|cn|chuyen) (?:la )?(?:(?:dang vien|dv|dang) )?(?:chinh thuc|c thuc)(?: dang)?(?: ngay)?',
  'cong nhan ct',
  `${TIME} vao dang ${FULL}`,
];

/** Usual keys with the keys that mean the same. */
const USUAL: readonly (readonly [usual: string, keys: RegExp])[] = [
  ['ngay chinh thuc', whole(FULL_MEMBER)],
  ['ngay ket nap', whole([`${TIME} (?:duoc )?(?:ket nap|k nap|kn)`])],
  ['ngay vao dang du bi', whole([`(?:${TIME} )?(?:duoc )?(?:ket nap|cong nhan) (?:du bi|db)`])],
  ...ORGANISATIONS.map(
    ([usual, names]) =>
      [
        usual,
        whole([
          `${TIME} ${JOINED} (?:${names})(?: du bi| db| lan dau| lan 1)?`,
          `${JOINED} (?:${names})(?: tu| vao)? ${TIME}`,
          `(?:duoc )?(?:ket nap|vao) (?:vao )?(?:${names})(?: tu)?`,
          `${TIME} (?:duoc )?(?:cong nhan|tro thanh) (?:la )?(?:${names})`,
        ]),
      ] as const,
  ),
];

function whole(forms: readonly string[]): RegExp {
  return new RegExp(`^(?:${forms.join('|')})$`);
}

/**
 * Returns the key of `Ngày vào Đoàn` for `Thời điểm được kết nạp Đoàn TNCS HCM`, and of `Ngày chính thức` for
 * `Công nhận đảng viên CT`; undefined for another key. Dates of other organisations keep keys of their own.
 */
export function membershipDateKey(key: string): string | undefined {
  return USUAL.find(([, keys]) => keys.test(key))?.[0];
}
