/** Academic titles before names, which no name contains: `PGS.TS.`, `ThS. BS`, `BSCKII`. */

const DEGREE =
  '(?:pgs|gs|tskh|ts|ths|bs(?: ?ck *(?:i{1,2}|[12]))?|ck *(?:i{1,2}|[12])|kts|ks|cn(?=\\.))';

/** One title or several, each with a stop or blank behind it; the source of a pattern that ignores case. */
export const ACADEMIC = `(?:${DEGREE}(?:[.,:]+ *| +))+`;
