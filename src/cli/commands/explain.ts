import { type ExplainRequest, explain } from '../../app/explain.js';
import { message, withoutUndefined } from '../../model/index.js';
import { EXIT } from '../exit.js';
import { memberData, memberText, pairData, pairText } from '../print/explanation.js';
import type { Console } from '../terminal/console.js';
import { listenerOf } from '../terminal/progress.js';

interface ExplainOptions extends Pick<ExplainRequest, 'from'> {
  json?: boolean;
}

export async function run(
  [first = '', second]: readonly string[],
  { from, json }: ExplainOptions,
  out: Console,
): Promise<number> {
  const asked = { from, first, ...withoutUndefined({ second }) };
  const explained = await explain(asked, listenerOf(out));
  const { question } = explained;
  if (question !== undefined && !json) out.data(`${question.id}: ${out.say(question.sentence)}\n`);
  if ('pairs' in explained) {
    const { pairs } = explained;
    if (json) {
      out.json(single(pairs.map((pair) => pairData(pair.explanation, pair.outcome))));
      return EXIT.done;
    }
    const texts = pairs.map(({ names, explanation, outcome }) =>
      pairText(names, explanation, outcome, out),
    );
    out.data(texts.join('\n\n'));
    return EXIT.done;
  }
  const { members, rejected, result } = explained;
  if (json) {
    out.json(single(members.map(({ member, links }) => memberData(member, links, result))));
    return EXIT.done;
  }
  const texts = members.map(({ member, links }) => memberText(member, links, result, out));
  const rejections = rejected.map((reason) =>
    out.say(message('explain-row-rejected', { reason: [reason] })),
  );
  out.data([...texts, ...rejections].join('\n\n'));
  return EXIT.done;
}

/** Gives a single value without its list; only a row that rosters side by side share has several. */
function single<Value>(values: readonly Value[]): Value | readonly Value[] {
  return values.length === 1 ? values[0] : values;
}
