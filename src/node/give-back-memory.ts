/**
 * Has V8 clear up as it does when memory is short. After much work it otherwise keeps many times the pages that what is
 * alive needs, for as long as the system does not run out of them. Nothing else runs meanwhile: some seconds where
 * hundreds of MB are alive.
 *
 * Node offers this to debuggers and to no program; where it does not, nothing happens.
 */
export async function giveBackMemory(): Promise<void> {
  const inspector = await import('node:inspector').catch(() => null);
  if (!inspector) return;
  const session = new inspector.Session();
  try {
    session.connect();
    await new Promise((resolve) => session.post('HeapProfiler.collectGarbage', resolve));
  } catch {
    // Another kind of Node, which keeps its memory.
  } finally {
    session.disconnect();
  }
}
