import { clean } from '../../text/index.js';
import { withoutControls } from '../rows.js';

/** Returns the text of a comment on one line, without the author's name that Excel puts before it. */
export function commentText(text: string, author = ''): string {
  const comment = clean(withoutControls(text));
  const name = `${clean(author)}:`;
  return name.length > 1 && comment.startsWith(name) ? clean(comment.slice(name.length)) : comment;
}
