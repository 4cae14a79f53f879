/** Academic and medical titles before names, which no name contains: `PGS.TS.`, `ThS. BS`, `BSCKII`, `ĐD.`. */

const DEGREE =
  '(?:pgs|gs|tskh|ts|ths|bs(?: ?ck *(?:i{1,2}|[12]))?|ck *(?:i{1,2}|[12])|kts|ks|(?:cn|cnđd|đd|ktv|nhs|ds|ys)(?=\\.))';

/** One title or several, each with a stop or blank behind it; the source of a pattern that ignores case. */
export const ACADEMIC = `(?:${DEGREE}(?:[.,:]+ *| +))+`;
