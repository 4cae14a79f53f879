/** A file of a result, to be written below a folder. */
export interface OutputFile {
  /** Path below the folder, with `/`. */
  path: string;
  /**
   * Text or bytes, in order. They are made on demand, since those of a province would fill the memory. Text is
   * written as UTF-8.
   */
  pieces: Iterable<string | Uint8Array>;
}
