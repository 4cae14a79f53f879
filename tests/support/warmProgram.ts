import { execFileSync, spawn } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

interface Request {
  args: readonly string[];
  env: Record<string, string>;
  cwd: string;
}

interface Answer {
  status: number;
  stdout: string;
  stderr: string;
}

/** A process that runs command after command of the program (`server.mjs`), without waiting for starts. */
export interface WarmProgram {
  run(request: Request): Answer;
  stop(): void;
}

const SERVER = fileURLToPath(new URL('server.mjs', import.meta.url));

/** Starts it; needs named pipes, thus not Windows. */
export function startWarmProgram(): WarmProgram {
  const folder = mkdtempSync(join(tmpdir(), 'hopnhat-pipes-'));
  const [requestPath, answerPath] = [join(folder, 'requests'), join(folder, 'answers')];
  execFileSync('mkfifo', [requestPath, answerPath]);
  const child = spawn(process.execPath, [SERVER, requestPath, answerPath], { stdio: 'inherit' });
  child.unref();
  const answers = openSync(answerPath, 'r');
  const requests = openSync(requestPath, 'w');
  return {
    run(request) {
      writeSync(requests, `${JSON.stringify(request)}\n`);
      return JSON.parse(nextLine(answers)) as Answer;
    },
    stop() {
      closeSync(requests);
      closeSync(answers);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function nextLine(answers: number): string {
  const chunk = Buffer.alloc(1 << 16);
  const parts: Buffer[] = [];
  for (;;) {
    const length = readSync(answers, chunk);
    if (length === 0) throw new Error('the program under test ended without an answer');
    parts.push(Buffer.from(chunk.subarray(0, length)));
    if (chunk[length - 1] === 10) return Buffer.concat(parts).toString();
  }
}
