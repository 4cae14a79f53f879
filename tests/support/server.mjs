/**
 * Runs command after command of the built program in one process, so that tests do not wait for a start
 * each time. Reads requests and writes answers as lines of JSON on two named pipes.
 */
import { openSync, readSync, writeSync } from 'node:fs';
import { main } from '../../dist/program/main.js';

const [requestPath, answerPath] = process.argv.slice(2);
const answers = openSync(answerPath, 'w');
const requests = openSync(requestPath, 'r');
const { HOPNHAT_LANG: _, ...inherited } = process.env;

for (let request = nextLine(); request !== undefined; request = nextLine()) {
  const { args, env, cwd } = JSON.parse(request);
  replaceEnvironment({ ...inherited, ...env });
  process.chdir(cwd);
  const answer = await captured(() => main(args));
  send(`${JSON.stringify(answer)}\n`);
}

async function captured(run) {
  const texts = { stdout: '', stderr: '' };
  const writes = {};
  for (const name of ['stdout', 'stderr']) {
    writes[name] = process[name].write;
    process[name].write = (text, ...rest) => {
      texts[name] += typeof text === 'string' ? text : Buffer.from(text).toString();
      rest.findLast((value) => typeof value === 'function')?.();
      return true;
    };
  }
  try {
    const status = await run();
    return { status, ...texts };
  } finally {
    for (const name of ['stdout', 'stderr']) process[name].write = writes[name];
  }
}

function replaceEnvironment(wanted) {
  for (const name of Object.keys(process.env)) if (!(name in wanted)) delete process.env[name];
  Object.assign(process.env, wanted);
}

/** Waits for it; undefined once the tests are done. */
function nextLine() {
  const chunk = Buffer.alloc(1 << 16);
  let text = Buffer.alloc(0);
  while (!text.includes(10)) {
    const length = readSync(requests, chunk);
    if (length === 0) return undefined;
    text = Buffer.concat([text, chunk.subarray(0, length)]);
  }
  return text.toString();
}

function send(text) {
  const bytes = Buffer.from(text);
  for (let sent = 0; sent < bytes.length; ) sent += writeSync(answers, bytes, sent);
}
