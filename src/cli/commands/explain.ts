import { type ExplainRequest, explain } from '../../app/explain.js';
import { message, withoutUndefined } from '../../model/index.js';
import { maskWhere } from '../../text/index.js';
import { EXIT } from '../exit.js';
import type { Console } from '../print/console.js';
import { memberJson, memberText, pairJson, pairText } from '../print/explanation.js';
import { listenerOf } from '../print/progress.js';

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
      out.data(
        jsonText(
          single(pairs.map(({ explanation, outcome }) => pairJson(explanation, outcome))),
          out,
        ),
      );
    } else {
      const texts = pairs.map(({ names, explanation, outcome }) =>
        pairText(names, explanation, outcome, out),
      );
      out.data(texts.join('\n\n'));
    }
    return EXIT.done;
  }
  const { members, rejected, result } = explained;
  if (json) {
    const values = members.map(({ member, links }) => memberJson(member, links, result));
    out.data(jsonText(single(values), out));
  } else {
    const texts = members.map(({ member, links }) => memberText(member, links, result, out));
    const rejections = rejected.map((reason) =>
      out.say(message('explain-row-rejected', { reason: [reason] })),
    );
    out.data([...texts, ...rejections].join('\n\n'));
  }
  return EXIT.done;
}

function jsonText(value: unknown, { isMasked }: Console): string {
  const { text } = maskWhere(isMasked);
  return JSON.stringify(value, (_, part) => (typeof part === 'string' ? text(part) : part), 2);
}

/** Gives a single value without its list; only a row that rosters side by side share has several. */
function single<Value>(values: readonly Value[]): Value | readonly Value[] {
  return values.length === 1 ? values[0] : values;
}
