/** Words before the name or number of a hamlet; longer ones first, for patterns. */
export const HAMLET_WORDS: readonly string[] = [
  ...['tổ dân phố', 'khu dân cư', 'khu phố', 'tiểu khu', 'thôn', 'khu', 'xóm', 'bản', 'ấp'],
  ...['khóm', 'buôn', 'bon', 'làng', 'tdp', 'kdc'],
];
