import type { PageQuestion } from '../../model/index.js';
import type { Answers } from '../answer/answer.js';
import { answerText } from '../cards/labels.js';
import type { Drafts } from '../state/drafts.js';
import { useTexts } from './texts.js';

/** Number of questions before and behind the current one. */
const AROUND = 4;

/** Lists the questions around the current one, so that any answer can be changed. */
export function Nearby(props: {
  questions: readonly PageQuestion[];
  current: string;
  answers: Answers;
  drafts: Drafts;
  contradicting: ReadonlySet<string>;
  numberOf: (id: string) => number;
  onGo: (id: string) => void;
}) {
  const { questions, current, answers, drafts, contradicting } = props;
  const say = useTexts();
  const at = Math.max(
    0,
    questions.findIndex(({ id }) => id === current),
  );
  const stateText = (question: PageQuestion) => {
    const { id } = question;
    if (drafts[id] !== undefined) return say('page-draft');
    const answer = answers[id];
    return answer === undefined ? say('page-open') : answerText(say, answer, question);
  };
  const from = Math.max(0, Math.min(at - AROUND, questions.length - 2 * AROUND - 1));
  return (
    <nav class="nearby" aria-label={say('page-list')}>
      <h2>{say('page-list')}</h2>
      <ol>
        {questions.slice(from, from + 2 * AROUND + 1).map((question) => {
          const { id } = question;
          const given = answers[id] === undefined ? 'open' : 'given';
          const state = contradicting.has(id) ? 'wrong' : given;
          return (
            <li key={id}>
              <button
                type="button"
                class={state}
                aria-current={id === current ? 'true' : undefined}
                onClick={() => props.onGo(id)}
              >
                <span class="at">{props.numberOf(id)}</span>
                <span class="what">
                  <bdi>{titleOf(question)}</bdi>
                  <small>
                    <bdi>{stateText(question)}</bdi>
                  </small>
                </span>
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

/** Names the person, or the branch or list that a question is about. */
function titleOf({ isPersonal, rows: [first], kindName }: PageQuestion): string {
  return (isPersonal ? first?.name : first?.oldBranch) || kindName;
}
