/** Writes what is true of the people of a sample, for judging suggestions. */
import { PlainText, type RosterDate, type SampleFile, type Sex } from '#product/sample/index.js';

/** True values of a person. */
export interface Facts {
  person: string;
  name: string;
  birth: RosterDate;
  sex: Sex;
  /** CCCD, and CMND; `''` for a card that was never issued. */
  cccd: string;
  cmnd: string;
}

const two = (number: number): string => String(number).padStart(2, '0');

/** Writes `people.csv`: a line for each person, whether listed or not. */
export function peopleFile(people: Iterable<Facts>): SampleFile {
  const file = new PlainText(['person', 'name', 'birth', 'gender', 'cccd', 'cmnd']);
  for (const { person, name, birth, sex, cccd, cmnd } of people) {
    const { day, month, year } = birth;
    const gender = sex === 'male' ? 'Nam' : 'Nữ';
    file.add([person, name, `${two(day)}/${two(month)}/${year}`, gender, cccd, cmnd]);
  }
  file.endFile();
  return { path: 'people.csv', bytes: file.bytes };
}

/** Rows of one file, for `current.csv`. */
export class CurrentRows {
  readonly #file = new PlainText(['file', 'sheet', 'row']);

  /** Adds a row where its person belongs now. */
  add(path: string, row: number): void {
    this.#file.add([path, '', String(row)]);
  }

  endFile(): void {
    this.#file.endFile();
  }

  /** Gives `current.csv`. */
  get file(): SampleFile {
    return { path: 'current.csv', bytes: this.#file.bytes };
  }
}
