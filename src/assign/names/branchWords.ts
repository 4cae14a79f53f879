/** Words of branch names, besides the names of places. */

/**
 * Kinds of place at the start of a name, longer ones first. Without marks most of them are syllables of
 * names (`Lang Trung`), so they count only before a number, except for `UNMISTAKABLE`.
 */
export const KINDS: readonly string[] = [
  'tổ dân phố',
  'tổ dân cư',
  'tổ nhân dân',
  'khu dân cư',
  'cụm dân phố',
  'cụm dân cư',
  'tiểu khu',
  'khối phố',
  'khu phố',
  'thôn',
  'khu',
  'xóm',
  'bản',
  'ấp',
  'tổ',
  'làng',
  'buôn',
  'khóm',
  'khối',
  'cụm',
  'đội',
  'trạm',
];

/** Kinds that also count without marks before a word, because hardly any name begins with them. */
export const UNMISTAKABLE = /^(?:thon|xom|khom|to dan|to nhan|khu|cum dan)(?: |$)/;

interface Phrase {
  /** Folded. */
  words: readonly string[];
  full: string;
}

/** Full forms of kinds of school, bodies and abbreviations, anywhere in a name. */
export const PHRASES: readonly Phrase[] = (
  [
    ['trung hoc co so', 'trung học cơ sở'],
    ['trung hoc pho thong', 'trung học phổ thông'],
    ['ban chi huy quan su', 'ban chỉ huy quân sự'],
    ['uy ban nhan dan', 'ubnd'],
    ['hop tac xa', 'htx'],
    ['to dan pho', 'tổ dân phố'],
    ['to dp', 'tổ dân phố'],
    ['tram yt', 'trạm y tế'],
    ['toa an nd', 'toà án nhân dân'],
    ['tieu hoc', 'tiểu học'],
    // Typing errors included: `mâm non`, `mần non`.
    ['mam non', 'mầm non'],
    ['man non', 'mầm non'],
    // These are not syllables.
    ['thcs', 'trung học cơ sở'],
    ['thpt', 'trung học phổ thông'],
    ['bch qs', 'ban chỉ huy quân sự'],
    ['bchqs', 'ban chỉ huy quân sự'],
    ['ttyt', 'trung tâm y tế'],
    ['tyt', 'trạm y tế'],
    ['tdp', 'tổ dân phố'],
    ['kdc', 'khu dân cư'],
    ['cty', 'công ti'],
    ['th', 'tiểu học'],
    ['mn', 'mầm non'],
    ['dq', 'dân quân'],
    ['gv', 'giáo viên'],
    ['vp', 'văn phòng'],
    ['bv', 'bệnh viện'],
    ['kp', 'khu phố'],
  ] as const
).map(([phrase, full]) => ({ words: phrase.split(' '), full }));

/** Bodies, which are not places; after them `xã` means only their own commune. */
export const BODY =
  /^(?:mầm non|tiểu học|trung học|trường học|công an|trạm y tế|y tế|dân quân|quân sự|ban chỉ huy quân sự|cơ quan|ubnd|đảng uỷ|văn phòng|giáo viên|htx)(?= |$)/;

/** Roman numerals in lower case. */
export const ROMAN: ReadonlyMap<string, string> = new Map(
  'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx'
    .split(' ')
    .map((numeral, i) => [numeral, String(i + 1)]),
);
