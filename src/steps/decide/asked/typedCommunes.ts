/** Reads communes that people typed into their answers. */
import {
  communesOfText,
  knownCommunes,
  type NewCommune,
  typedCommuneOf,
} from '../../../communes/index.js';
import type { AnswerContext } from '../../../decisions/index.js';
import type { MergeInput } from '../../mergeInput.js';
import type { ParsedRosters } from '../../rosters/parsedRosters.js';
import { communesOfTable } from '../../rosters/places/branchTable.js';

type TypedCommuneReader = (
  text: string,
  communes: readonly string[],
  isOffered: boolean,
) => ReturnType<AnswerContext['communeOf']>;

/** Makes a reader of typed communes: of the run, else of the branch table, else of the country. */
export function communeReader(
  { branches, destinations, origins }: ParsedRosters,
  country: MergeInput['communes'],
): TypedCommuneReader {
  const known = communesOfTable(branches);
  const textOf = (commune: NewCommune) => destinations?.textOf(commune) ?? commune.text;
  return (text, communes, isOffered) => {
    const isOfRun = (commune: NewCommune) => communes.includes(textOf(commune));
    const typedCommune = () => typedCommuneOf(country(), text, isOfRun, isOffered);
    const [ofRun, further] = communesOfText(text, knownCommunes(communes));
    if (ofRun !== undefined && further === undefined) {
      // `Xã Lai Đồng, huyện Tân Sơn` is the old commune of that name.
      const named = text.includes(',') ? typedCommune() : undefined;
      const isOld = named !== undefined && 'old' in named;
      if (!isOld) return { commune: ofRun, oldCommune: '' };
    }
    const [ofTable, another] = communesOfText(text, known);
    if (ofTable !== undefined && another === undefined) {
      return { commune: ofTable, oldCommune: '' };
    }
    const typed = typedCommune();
    if (typed === undefined || 'several' in typed) return typed;
    const { commune, old } = typed;
    const [written] =
      [...origins.officialCommunes].find(([, official]) => official.code === old?.code) ?? [];
    return {
      commune: textOf(commune),
      oldCommune: written ?? old?.text ?? '',
    };
  };
}
