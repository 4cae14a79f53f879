/** What the ladders are made from: plain data, which threads can share. */
import type { DateColumn, Profile, Records } from '../../model/index.js';
import { birthData } from './birth.js';
import { branchData } from './branch.js';
import { codeData } from './code.js';
import { dateData } from './date.js';
import type { Fields } from './fields.js';
import { idData } from './idNumber.js';
import type { LadderData } from './index.js';
import { namePartData } from './name/namePart.js';
import { phoneData } from './phone.js';
import { type PlaceData, placeData } from './place/place.js';
import { model } from './shippedModel.js';
import { textData } from './text/text.js';

export interface ScorerData {
  count: number;
  /** Record → its table. */
  table: Int32Array;
  place: PlaceData;
  /** In order of the profile. */
  ladders: LadderData[];
  /** Of a list without whole names next to nothing is known. */
  hasNames: boolean;
}

export function makeScorerData(records: Records, profile: Profile, fields: Fields): ScorerData {
  return {
    count: records.count,
    table: records.table,
    place: placeData(records, fields.foldedName, fields.birth),
    ladders: makeLadderData(records, profile, fields),
    hasNames: fields.name !== undefined,
  };
}

function makeLadderData(records: Records, profile: Profile, fields: Fields): LadderData[] {
  const { foldedName, names, name, birth } = fields;
  const out: LadderData[] = [];
  const rarity = name === undefined ? model.rarityUnknown : model.rarity;
  let earlier: DateColumn | undefined;
  const gender = [...records.columns.values()].find((column) => column.type === 'gender');
  const parts = new Map(namePartData(fields.parts).map((each) => [each.field, each]));
  const own = { births: birth, genders: gender?.code };
  for (const field of profile.fields) {
    // Where a row stands says something even where the profile only carries it along.
    if (field.type === 'branch') {
      out.push(branchData(field.id, records.oldBranch, records.oldCommune));
      continue;
    }
    const column = records.columns.get(field.id);
    if (column === undefined || field.use === 'carried') continue;
    if (column.type === 'name') {
      if (names && column === name) {
        out.push({ ladder: 'name', field: field.id, index: column.index, table: names });
      }
    } else if (column.type === 'date') {
      const isBirth = column.packed === birth;
      out.push(
        isBirth
          ? birthData(field.id, column, foldedName, rarity.digit)
          : dateData(field.id, column, earlier),
      );
      if (!isBirth) earlier = column;
    } else if (column.type === 'idNumber') {
      out.push(idData(field.id, column, foldedName, own));
    } else if (column.type === 'gender') {
      out.push({ ladder: 'gender', field: field.id, code: column.code });
    } else if (column.type === 'phone') {
      out.push(phoneData(field.id, column, foldedName, rarity.phone));
    } else if (column.type === 'code' || column.type === 'identifier') {
      const identifies = column.type === 'identifier' || field.use === 'identifies';
      out.push(
        identifies
          ? codeData(field.id, column, foldedName)
          : textData(field.id, column, false, rarity),
      );
    } else {
      out.push(
        parts.get(field.id) ?? textData(field.id, column, field.use === 'identifies', rarity),
      );
    }
  }
  return out;
}
