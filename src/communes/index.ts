/** Communes of the country before and after 1 July 2025: look-up, the old commune of each row, successors. */
export { type CommuneDestinations, destinationsOf } from './destinations.js';
export { COMMUNE_TYPES, type NewCommune, type OldCommune } from './gazetteer/commune.js';
export { areAny, type Candidates, communeKey, Gazetteer } from './gazetteer/gazetteer.js';
export { NEW_COLUMNS, OLD_COLUMNS } from './gazetteer/tables.js';
export { chooseCommune } from './lookUp/chosenCommune.js';
export { formerName, fullText } from './lookUp/communeTexts.js';
export { doubtfulPairs } from './lookUp/doubtfulPairs.js';
export { homonymTexts } from './lookUp/homonymTexts.js';
export { listSuccessors } from './lookUp/listSuccessors.js';
export { lookUp } from './lookUp/lookUp.js';
export { mistypedAmong } from './lookUp/mistyped.js';
export { codesOfNewCommunes } from './lookUp/newCode.js';
export { lookUpSeparated } from './lookUp/separated.js';
export { typedCommuneOf } from './lookUp/typedCommune.js';
export { parseCommune, sameCommune } from './names/communeName.js';
export { communesOfText, type KnownCommunes, knownCommunes } from './names/knownCommunes.js';
export { betterSpellings } from './names/newSpellings.js';
export { type CommuneOrigins, communeOrigins, type OriginInput } from './origin/origin.js';
