import type { Clustering, List } from '../../model/index.js';

/**
 * Lists the records of each cluster, the leading one first. All lists share two columns, and a list is made when it is
 * read: an array for each of 300,000 members would take ten times the memory.
 */
export class RecordLists implements List<number[]> {
  readonly length: number;
  /** Position of the first record of each cluster, then the number of records. */
  readonly #starts: Int32Array;
  readonly #records: Int32Array;

  constructor({ cluster, clusters }: Pick<Clustering, 'cluster' | 'clusters'>) {
    this.length = clusters;
    this.#starts = new Int32Array(clusters + 1);
    this.#records = new Int32Array(cluster.length);
    for (const number of cluster) this.#starts[number + 1]!++;
    for (let at = 0; at < clusters; at++) this.#starts[at + 1]! += this.#starts[at]!;
    const next = this.#starts.slice();
    for (const [record, number] of cluster.entries()) this.#records[next[number]!++] = record;
  }

  at(cluster: number): number[] {
    const start = this.#starts[cluster]!;
    const list: number[] = new Array(this.#starts[cluster + 1]! - start);
    for (let at = 0; at < list.length; at++) list[at] = this.#records[start + at]!;
    return list;
  }

  /** Gives the leading record of a cluster. */
  first(cluster: number): number {
    return this.#records[this.#starts[cluster]!]!;
  }

  /** Counts the records of a cluster. */
  count(cluster: number): number {
    return this.#starts[cluster + 1]! - this.#starts[cluster]!;
  }

  /** Puts a record of a cluster before the others, which keep their order. */
  lead(cluster: number, record: number): void {
    const start = this.#starts[cluster]!;
    const at = this.#records.indexOf(record, start);
    this.#records.copyWithin(start + 1, start, at);
    this.#records[start] = record;
  }

  *[Symbol.iterator](): IterableIterator<number[]> {
    for (let cluster = 0; cluster < this.length; cluster++) yield this.at(cluster);
  }
}
