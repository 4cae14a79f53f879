/** Reads which version of a list a file or a sheet holds: `… (1)`, `… v2`, `… đã sửa lần 2`, `… chốt`. */
import type { ListVersion, NamedVersion } from '../../../model/index.js';
import { fold } from '../../../text/index.js';

interface Marks {
  /** 1 to 99 of `v2`, `lần 2`; 1 without a number. */
  number: number;
  /** 0 to 99 of `(1)`, which browsers and Excel put behind a name that exists. */
  copy: number;
  stage: number;
}

/** Drafts and old versions; others have stage 0. */
const DRAFT = -1;
const CORRECTED = 1;
const FINAL = 2;

/** Copies, of which nobody knows whether the first or the second was edited. */
const NO_ORDER = NaN;
/** Marks at the end of a folded name whose words are parted by single blanks. */
const MARKS: readonly (readonly [RegExp, (digits: string) => Partial<Marks>])[] = [
  [/ ?\((\d{1,2})\)$/u, (digits) => ({ copy: Number(digits) })],
  [/ (?:v|ver|version|lan|phien ban) ?(\d{1,2})$/u, (digits) => ({ number: Number(digits) })],
  [/ (?:copy|ban sao|sao luu)$/u, () => ({ stage: NO_ORDER })],
  [/ (?:ban )?(?:cu|nhap|du thao|goc|bak|backup)$/u, () => ({ stage: DRAFT })],
  [
    / (?:ban )?(?:da )?(?:chinh )?(?:sua|cap nhat|dieu chinh)(?: lai| moi| moi nhat)?$/u,
    () => ({ stage: CORRECTED }),
  ],
  [/ (?:ban )?moi(?: nhat)?$/u, () => ({ stage: CORRECTED })],
  [/ (?:ban )?(?:final|chot|cuoi|cuoi cung|hoan chinh)$/u, () => ({ stage: FINAL })],
];
const NOT_WORDS = /[\s_.,–-]+/gu;
/** Words in brackets (`(đã sửa)`), unlike the number of a copy. */
const BRACKETED = /[([](\p{L}[^()[\]]*)[)\]]/gu;
/** Fewest letters and digits of a file name without its marks. */
const SHORTEST_NAME = 2;

/**
 * Reads the version of a list from the names of its file and sheet.
 * @param file path with `/`
 */
export function listVersion({ file, sheet }: { file: string; sheet: string }): ListVersion {
  const at = file.lastIndexOf('/') + 1;
  const { of, ranks } = versionOf(file.slice(at).replace(/\.[^.]+$/, ''));
  const folder = file.slice(0, at);
  return {
    file: { name: file, of: of.length < SHORTEST_NAME ? '' : `${folder}${of}`, ranks },
    sheet: versionOf(sheet),
  };
}

/** Takes the marks off the end of a name. */
function versionOf(name: string): NamedVersion {
  const marks: Marks = { number: 1, copy: 0, stage: 0 };
  let of = fold(name).replace(BRACKETED, ' $1 ').replace(NOT_WORDS, ' ').trim();
  for (let before = ''; before !== of; ) {
    before = of;
    for (const [pattern, read] of MARKS) {
      const found = pattern.exec(of);
      if (found === null) continue;
      Object.assign(marks, read(found[1] ?? ''));
      of = of.slice(0, found.index);
    }
  }
  const { stage, number, copy } = marks;
  // Whatever its number, a final version is later than others, and a draft earlier.
  const ahead = stage === FINAL ? 100 : stage === DRAFT ? -100 : 0;
  return { name, of, ranks: [stage, number + ahead, copy + ahead] };
}
