/** Run as a process of its own: writes records into a folder and prints each id once it is confirmed. */
import { ulid } from 'ulid';
import { targetOf } from '../../../src/core/annotations/annotation.ts';
import { openStore } from '../../../src/core/annotations/store.ts';
import { diskFiles } from '../../../src/node/disk.ts';

const [folder = '', count = '0', by = ''] = process.argv.slice(2);
const store = await openStore(diskFiles(folder));
for (let i = 0; i < Number(count); i++) {
  const id = ulid();
  await store.add(
    {
      act: { kind: 'verdict', value: 'verified', comment: 'x'.repeat(6000), sources: [] },
      target: targetOf({ file: 'news/ferry.txt' }),
    },
    id,
    { by, at: new Date(0).toISOString() },
  );
  process.stdout.write(`${id}\n`);
}
