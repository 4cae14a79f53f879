/** Masks ID and phone numbers in all texts of a result but those of members and questions. */
import {
  type Arg,
  type Finding,
  listOf,
  type Member,
  type MergeResult,
  type Message,
  messagesIn,
  type Place,
  type Say,
  withArgs,
} from '../model/index.js';
import { maskedText } from '../text/index.js';

/** Masks the numbers in the text arguments of messages; counts remain. */
export function maskedSay(say: Say): Say {
  return (message) => say(maskedMessage(message));
}

function maskedMessage<Any extends Message>(message: Any): Any {
  return withArgs(message, maskedArg);
}

function maskedArg(arg: Arg): Arg {
  if (typeof arg === 'string') return maskedText(arg);
  return typeof arg === 'number' ? arg : messagesIn(arg).map(maskedMessage);
}

function maskedPlace(place: Place): Place {
  const { sheet, column } = place;
  return {
    ...place,
    file: maskedText(place.file),
    ...(sheet === undefined ? {} : { sheet: maskedText(sheet) }),
    ...(column === undefined ? {} : { column: maskedText(column) }),
  };
}

function maskedFinding(finding: Finding): Finding {
  const masked = maskedMessage(finding);
  return finding.place === undefined ? masked : { ...masked, place: maskedPlace(finding.place) };
}

/**
 * Masks numbers in names of files, sheets, communes, branches and columns, in findings and in changes.
 * Values of members and rows of questions are masked when they are written.
 */
export function maskedResult(result: MergeResult): MergeResult {
  const { settings, compared, lineage } = result;
  return {
    ...result,
    sources: result.sources.map(withMaskedTexts('file')),
    skipped: result.skipped.map(withMaskedTexts('file')),
    tables: result.tables.map(withMaskedTexts('file', 'sheet')),
    members: result.members.map(maskedMember),
    lineage: listOf(lineage.length, (at) => maskedLine(lineage.at(at)!)),
    branches: result.branches.map(maskedPlaceOf),
    findings: result.findings.map(maskedFinding),
    settings: withMaskedTexts('target', 'branches')(settings),
    ...(compared === undefined
      ? {}
      : { compared: { ...compared, changes: compared.changes.map(maskedChange) } }),
  };
}

const maskedPlaceOf = withMaskedTexts('newCommune', 'newBranch');

function maskedMember(member: Member): Member {
  // Rows and values are made when they are read, so that a copy lacks them.
  const { records, values, carried, newCommune, newBranch } = member;
  const place = maskedPlaceOf({ newCommune, newBranch });
  const isSame = place.newCommune === newCommune && place.newBranch === newBranch;
  return isSame ? member : { ...member, ...place, records, values, carried };
}

const maskedChange = withMaskedTexts(
  'name',
  'field',
  'before',
  'after',
  'newCommune',
  'newBranch',
  'rows',
);
const maskedLine = withMaskedTexts(
  'file',
  'sheet',
  'oldCommune',
  'oldBranch',
  'newCommune',
  'newBranch',
);

/** Makes a function that masks some texts of a value; it returns a value without numbers itself. */
function withMaskedTexts<Key extends string>(...keys: readonly Key[]) {
  return <Value extends { [K in Key]: string }>(value: Value): Value => {
    const hiding = keys.filter((key) => maskedText(value[key]) !== value[key]);
    if (hiding.length === 0) return value;
    return {
      ...value,
      ...Object.fromEntries(hiding.map((key) => [key, maskedText(value[key])])),
    };
  };
}
