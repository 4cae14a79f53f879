/** Describes an old commune, its branches and where its people were registered. */
import type { Distribution } from './random.js';

export interface Branch {
  /** Name in the branch table, without prefix: `Khu 1`. */
  name: string;
  /** New branch; `''` for a branch that the table lacks. */
  to: string;
  /** Relative number of members. */
  size: number;
}

export interface RegisteredIn {
  name: string;
  /** Three digits at the start of a citizen's number. */
  idPrefix: string;
  /** Two digits at the start of the older card. */
  cardPrefix: string;
}

export interface OldCommune {
  /** With its type: `Xã Kiệt Sơn`. */
  name: string;
  /** With its type: `huyện Tân Sơn`. */
  district: string;
  ethnicities: Distribution<string>;
  branches: Branch[];
  /** Relative number of members. */
  size: number;
  /** Province in which most of its people were registered; the old Phú Thọ if undefined. */
  province?: RegisteredIn;
  /** New communes by the law, with their types; several if it was split. */
  becomes?: readonly string[];
  /** Indexes of the communes to which people move more often than to others. */
  neighbours?: readonly number[];
}

export const phuThoProvince: RegisteredIn = { name: 'Phú Thọ', idPrefix: '025', cardPrefix: '13' };

/** Removes the type from the name of a commune: `Xã Tân Sơn` → `Tân Sơn`. */
export function shortName(commune: string): string {
  return commune.replace(/^(Xã|Phường|Thị trấn) /, '');
}
