import type { MarkedCell } from './compared.js';

/** Shows a text with its differing letters marked. */
export function Marked({ text, part }: MarkedCell) {
  if (part === undefined) return <bdi>{text}</bdi>;
  return (
    <bdi>
      {text.slice(0, part.from)}
      <mark>{text.slice(part.from, part.to)}</mark>
      {text.slice(part.to)}
    </bdi>
  );
}
