import { useCloseWarning, useFocusOnMove, usePaper, useStepKeys } from './effects.js';
import { Header } from './Header.js';
import { Side } from './Side.js';
import { saveAnswers } from './saving.js';
import { useTexts } from './texts.js';
import { type PageStart, usePage } from './usePage.js';
import { Work } from './Work.js';

/** The page: one question at a time. */
export function App(start: PageStart) {
  const page = usePage(start);
  const { data, order, state, dispatch, progress, settle, numberOf } = page;
  useStepKeys(dispatch);
  useCloseWarning(state.unsaved.length + Object.keys(state.drafts).length > 0);
  useFocusOnMove(state.moves);
  const toPaper = usePaper(data, order, state, useTexts());
  const save = async () => {
    const notice = await saveAnswers(data, settle(state), numberOf);
    dispatch({ type: 'settle' });
    if (notice !== undefined) dispatch({ type: 'saved', notice });
  };
  return (
    <>
      <Header
        title={data.title}
        subtitle={data.subtitle}
        progress={progress}
        unsaved={state.unsaved.length}
        onSave={save}
      />
      <main>
        <Work page={page} />
        <Side page={page} onPaper={toPaper} />
      </main>
    </>
  );
}
