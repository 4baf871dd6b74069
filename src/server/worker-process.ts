import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/**
 * In MB, far more than any article takes. What counts is that it is told: the more a heap may hold, the more of it V8 leaves
 * to lie about before it clears up.
 */
const HEAP = '--max-old-space-size=1024';

/**
 * Starts a program that takes messages and answers them, in a process of its own. It ends with this one, however that ends,
 * and does not keep it from ending. What it writes to its standard output is lost: there the server speaks to the editor.
 *
 * @param program The built program.
 */
export function startWorker(program: URL): ChildProcess {
  const worker = fork(fileURLToPath(program), {
    // As a thread would be sent them: numbers stay packed.
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    execArgv: [...process.execArgv.filter((told) => !told.startsWith('--inspect')), HEAP],
    env: withoutAllocation(process.env),
  });
  worker.unref();
  worker.channel?.unref();
  return worker;
}

/**
 * The server has its C library give back whatever it can, since it stays (`server-start.ts`). A worker goes when its work is
 * done, and compiling takes a fifth of all its time longer in that way.
 */
function withoutAllocation(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith('MALLOC_')));
}
