/** Asks for paths. */
import { exists, freeResult, isFree, typedPath } from '../../app/surroundings.js';
import { hasLeft, type Left } from './prompter.js';
import { type Tools, texts } from './tools.js';

/** Lets a person type the path of something that exists. */
export async function askPath(question: string, tools: Tools): Promise<string | Left> {
  const say = texts(tools);
  const { prompter, folder } = tools;
  const answer = await prompter.text(question, '', (text) => {
    if (text.trim() === '') return say('guided-path-empty');
    const path = typedPath(text, folder);
    return exists(path) ? undefined : say('guided-path-missing', { path });
  });
  return hasLeft(answer) ? answer : typedPath(answer, folder);
}

/** Lets a person choose the new folder of a result; by default the next free name in `home`. */
export async function askOut(home: string, tools: Tools): Promise<string | Left> {
  const say = texts(tools);
  const answer = await tools.prompter.text(say('guided-out'), freeResult(home), (text) => {
    if (text.trim() === '') return say('guided-path-empty');
    const path = typedPath(text, home);
    return isFree(path) ? undefined : say('guided-out-used', { path });
  });
  return hasLeft(answer) ? answer : typedPath(answer, home);
}
