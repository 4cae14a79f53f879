/** Collects the questions of several rounds. */
import { addTo, type Question, type ReturnedFiles, writeQuestion } from '../../../model/index.js';
import type { Askable, Deciding } from '../deciding.js';

/** The questions of all rounds, as far as they are needed: a province leaves tens of thousands for later. */
export class AskedQuestions {
  /** Asked questions, and those in returned files, by id, as the first round added wrote them. */
  readonly written = new Map<string, Question>();
  /** Ids of all questions. */
  readonly ids = new Set<string>();
  /** Corrected conflict files; undefined without any. */
  readonly files: ReturnedFiles | undefined;
  readonly #returned: ReadonlySet<string>;
  readonly #versions = new Map<string, Question[]>();

  constructor({ answers, returned }: Pick<Deciding, 'answers' | 'returned'>) {
    this.files = returned;
    const rows = [...answers, ...(returned?.rows ?? [])].map(({ question }) => question);
    this.#returned = new Set([...rows, ...[...(returned?.questions.values() ?? [])].flat()]);
  }

  /**
   * Adds the questions of a round. A question that an earlier call added remains as it is: answers name its rows by
   * letter, and another round may give them other letters.
   */
  add({ questions, leftOut }: Askable): void {
    for (const question of questions) this.#set(question);
    for (const draft of leftOut) {
      this.ids.add(draft.id);
      if (this.#returned.has(draft.id)) this.#set(writeQuestion(draft));
    }
  }

  /** Adds the questions of an earlier run that no round has. */
  addEarlier({ questions, leftOut }: Askable): void {
    const isNew = ({ id }: { id: string }) => !this.written.has(id);
    this.add({ questions: questions.filter(isNew), leftOut: leftOut.filter(isNew) });
  }

  /** Lists a question of a returned file as each round asked it: decisions may change what its rows show. */
  versionsOf(id: string): readonly Question[] {
    return this.#versions.get(id) ?? [];
  }

  #set(question: Question): void {
    this.ids.add(question.id);
    if (this.#returned.has(question.id)) addTo(this.#versions, question.id, question);
    if (!this.written.has(question.id)) this.written.set(question.id, question);
  }
}
