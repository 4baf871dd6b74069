import { close, fstatSync, open, read } from 'node:fs';

/**
 * Reads a file that is not too large. It is opened once and asked for its size while it is open; `readFile` of Node after
 * `stat` takes more than twice the processor time, which counts where a start looks at ten thousand files.
 *
 * @returns The bytes; for a file of more than `most` of them, their number alone.
 * @throws As Node does, with a `code`, where the file cannot be read.
 */
export function readUpTo(path: string, most: number): Promise<Uint8Array | number> {
  return new Promise((resolve, reject) => {
    open(path, 'r', (problem, file) => {
      if (problem) return reject(problem);
      const end = (act: () => void) => close(file, act);
      const fail = (error: unknown) => end(() => reject(error as Error));
      try {
        const { size } = fstatSync(file);
        if (size > most) return end(() => resolve(size));
        const bytes = Buffer.allocUnsafeSlow(size);
        const readOn = (done: number) =>
          read(file, bytes, done, size - done, done, (error, more) => {
            if (error) fail(error);
            // It may have become shorter meanwhile; what was put behind it is told of by whoever watches it.
            else if (more === 0) end(() => resolve(bytes.subarray(0, done)));
            else readOn(done + more);
          });
        readOn(0);
      } catch (error) {
        fail(error);
      }
    });
  });
}
