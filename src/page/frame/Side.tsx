import { Filters } from './Filters.js';
import { Keeping } from './Keeping.js';
import { Nearby } from './Nearby.js';
import { openAnswers } from './saving.js';
import type { PageState } from './usePage.js';

/** Beside the question: filters, questions nearby, and files. */
export function Side({ page, onPaper }: { page: PageState; onPaper: () => void }) {
  const { state, dispatch, order, shown, contradictions, numberOf, store } = page;
  const open = async (file: File) => dispatch(await openAnswers(file, order));
  return (
    <aside>
      <Filters
        questions={order.questions}
        filter={state.filter}
        shown={shown.length}
        onFilter={(filter) => dispatch({ type: 'filter', filter })}
      />
      <Nearby
        questions={shown}
        current={state.current}
        answers={state.answers}
        drafts={state.drafts}
        contradicting={new Set(contradictions.flat())}
        numberOf={numberOf}
        onGo={(id) => dispatch({ type: 'go', id })}
      />
      <Keeping
        isLasting={store.isLasting}
        isPartly={page.isPartlyKept}
        unsaved={state.unsaved.length}
        onOpen={open}
        onPaper={onPaper}
      />
    </aside>
  );
}
