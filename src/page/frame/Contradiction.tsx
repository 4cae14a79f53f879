import { useTexts } from './texts.js';

/** Says that answers contradict each other, above the cards of the questions. */
export function Contradiction({ children }: { children: preact.ComponentChildren }) {
  const say = useTexts();
  return (
    <section class="contradiction" role="alert">
      <h2>{say('page-contradiction')}</h2>
      <p>{say('page-contradiction-why')}</p>
      {children}
    </section>
  );
}
