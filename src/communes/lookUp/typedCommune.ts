import { fold } from '../../text/index.js';
import type { NewCommune, OldCommune } from '../gazetteer/commune.js';
import { areAny, type Candidates, type Gazetteer } from '../gazetteer/gazetteer.js';
import { fullText } from './communeTexts.js';
import { communesOf, communesOfAnyType } from './lookUp.js';

const DISTRICT = /^(?:huyen|thi xa|quan) /;

/** A commune that a person typed. */
export interface TypedCommune {
  commune: NewCommune;
  /** Set if the text names one old commune, and no new one. */
  old?: OldCommune;
}

/** Communes that a text may mean, written so that look-up finds each. */
export interface SeveralCommunes {
  several: string[];
}

/**
 * Finds the one new commune that a text means, by its name or by the name of one of its old communes. Those of the run
 * win over others of the same name. Elsewhere a new one wins only if the old ones of its name became part of it: the
 * list of an old Xã Đồng Sơn may be of five provinces, and one new commune has this name. Without marks a text may mean
 * different names: `phu ho` is Phú Hộ or Phú Hồ. A district shows that an old commune is meant. Where no commune has the
 * type, those of other types count that are of the run or in a district or province of the text: `Xã Bo, huyện Kim Bôi`
 * is Thị trấn Bo.
 * @param isOfRun whether a new commune is one of the run
 * @param isOffered whether the text is one of those that a question offers; then it means the commune written so
 */
export function typedCommuneOf(
  gazetteer: Gazetteer,
  text: string,
  isOfRun: (commune: NewCommune) => boolean,
  isOffered = false,
): TypedCommune | SeveralCommunes | undefined {
  const ofRun = ({ old, new: fresh }: Candidates): Candidates => ({
    old: old.filter((commune) => gazetteer.successorsOf(commune).some(isOfRun)),
    new: fresh.filter(isOfRun),
  });
  const exact = communesOf(gazetteer, text);
  const named = isOffered ? writtenAs(text, exact) : exact;
  const loose = areAny(exact) ? exact : communesOfAnyType(gazetteer, text);
  const [near = exact] = [
    ofRun(named),
    named,
    ofRun(loose),
    ...(text.includes(',') ? [loose] : []),
  ].filter(areAny);
  const found = near.old.length === 1 && namesDistrict(text) ? { ...near, new: [] } : near;
  const became = new Set([
    ...found.new,
    ...found.old.flatMap((commune) => gazetteer.successorsOf(commune)),
  ]);
  const [commune, another] = became;
  if (commune === undefined) return undefined;
  if (another !== undefined) {
    const all = [...found.new, ...found.old];
    return { several: (all.length > 1 ? all : [...became]).map(fullText) };
  }
  const [old, other] = found.new.length > 0 ? [] : found.old;
  return old === undefined || other !== undefined ? { commune } : { commune, old };
}

/** Keeps the communes whose full text this is, or all if it is of none. */
function writtenAs(text: string, found: Candidates): Candidates {
  const isWritten = (commune: NewCommune | OldCommune) => fullText(commune) === text;
  const written = { old: found.old.filter(isWritten), new: found.new.filter(isWritten) };
  return areAny(written) ? written : found;
}

/** Whether a text has a district behind a commune: `Xã Lai Đồng, huyện Tân Sơn`, `Lai Đồng, Tân Sơn, Phú Thọ`. */
function namesDistrict(text: string): boolean {
  const [, ...areas] = text.split(',');
  return areas.length > 1 || areas.some((area) => DISTRICT.test(fold(area).trim()));
}
