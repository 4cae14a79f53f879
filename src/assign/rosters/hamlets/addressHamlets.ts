/** Hamlets in the addresses of a list that names no branch: `Khu 3, xã Kiệt Sơn`. */
import type { Layout, Table } from '../../../model/index.js';
import { fold } from '../../../text/index.js';
import { memberTexts } from '../placedList.js';
import { hamletKey, NAMED_HAMLET, PART_OF_HAMLET } from './hamletWords.js';

/** Share of addresses that must name a hamlet of the row's own commune. */
const ENOUGH = 0.8;
/** Most words of a hamlet's name; more are an address without signs. */
const MOST_WORDS = 5;
/** Areas that are no hamlets, folded. */
const OTHER_AREAS = /^khu (?:vuc|cong|nha|tap|vui|di|du|kinh|che|noi|ky|do|trung|hanh)(?: |$)/;
/** A commune by its type, folded. */
const COMMUNE = /(?:^| )(?:(?:xa|phuong|thi tran) |[xp]\. ?|tt\.? )/;
/** District and province, which may follow a hamlet without its commune. */
const HIGHER = /^(?:huyen|quan|tinh|thi xa|thanh pho|tp|tx|[hqt]\.)(?: |\.|$)/;

/** Whether a text is a commune of a row: its old commune, or a new commune of the run. */
export type IsOwnCommune = (row: number, text: string) => boolean;

export interface AddressHamlets {
  header: string;
  /** Hamlet of each row of the table; `''` for none, and for one of another commune. */
  texts: string[];
}

/**
 * Finds hamlets in the leftmost column of addresses of which at least 80 % begin with one, or name one behind house
 * and street, and no other commune than the row's own. Undefined if there is no such column.
 */
export function addressHamlets(
  table: Table,
  layout: Layout,
  isOwn: IsOwnCommune,
): AddressHamlets | undefined {
  for (const { index, header, field } of layout.columns) {
    if (field !== 'address') continue;
    const cells = memberTexts(table, layout, index);
    const filled = cells.filter((cell) => cell !== '').length;
    const texts = cells.map((cell, row) => hamletOf(cell, (text) => isOwn(row, text)));
    const found = texts.filter((text) => text !== '').length;
    if (found > 0 && found >= ENOUGH * filled) return { header, texts };
  }
  return undefined;
}

/** Returns the hamlet of an address, or `''`. A part of a hamlet (`tổ 3`) is returned only without the hamlet. */
function hamletOf(address: string, isOwn: (text: string) => boolean): string {
  const pieces = address
    .split(/ *[,;/()–—] *| +- +/)
    .filter((text) => text !== '')
    .map((text) => pieceOf(text, isOwn));
  if (pieces.some(({ text, isInOwn }) => !isInOwn && COMMUNE.test(fold(text)))) return '';
  const last = pieces.findLastIndex(({ hamlet }) => hamlet !== '');
  if (last < 0) return '';
  const behind = pieces[last + 1];
  const isElsewhere = behind !== undefined && !behind.isInOwn && !HIGHER.test(fold(behind.text));
  if (isElsewhere && !pieces[last]!.isInOwn) return '';
  const isWhole = ({ hamlet }: Piece) => hamlet !== '' && !PART_OF_HAMLET.test(hamletKey(hamlet));
  return (pieces.findLast(isWhole) ?? pieces[last]!).hamlet;
}

/** Part of an address between signs. */
interface Piece {
  text: string;
  /** Whether it is the row's own commune, or a hamlet with it behind. */
  isInOwn: boolean;
  /** Hamlet without the commune; `''` for none. */
  hamlet: string;
}

function pieceOf(text: string, isOwn: (text: string) => boolean): Piece {
  if (isOwn(text)) return { text, isInOwn: true, hamlet: '' };
  const name = withoutCommune(text, isOwn);
  return { text, isInOwn: name !== text, hamlet: isHamlet(name) ? name : '' };
}

/** Removes the row's own commune behind a hamlet: `xóm 2 xã Khánh Sơn`. */
function withoutCommune(piece: string, isOwn: (text: string) => boolean): string {
  const words = piece.split(' ');
  for (let end = 2; end < words.length; end++) {
    if (isOwn(words.slice(end).join(' '))) return words.slice(0, end).join(' ');
  }
  return piece;
}

function isHamlet(text: string): boolean {
  const key = hamletKey(text);
  const isNamed = NAMED_HAMLET.test(key) && key.includes(' ') && !OTHER_AREAS.test(key);
  return isNamed && text.split(' ').length <= MOST_WORDS;
}
