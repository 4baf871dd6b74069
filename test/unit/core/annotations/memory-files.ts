import { FileProblem, type Entry, type Files } from '../../../../src/core/annotations/files.ts';

/** A folder that is only in memory; `contents` may be changed as another program would. */
export function memoryFiles(contents: Map<string, string>): Files {
  return {
    read: (path, maxBytes) => {
      const text = contents.get(path);
      if (text === undefined)
        return Promise.reject(new FileProblem('missing', path, `${path} does not exist.`));
      if (text.length > maxBytes)
        return Promise.reject(new FileProblem('too-large', path, `${path} is too large.`));
      return Promise.resolve(new TextEncoder().encode(text));
    },
    list: (folder) => {
      const entries = new Map<string, Entry>();
      for (const path of contents.keys()) {
        if (!path.startsWith(folder + '/')) continue;
        const [name = '', ...rest] = path.slice(folder.length + 1).split('/');
        entries.set(name, { name, kind: rest.length ? 'folder' : 'file' });
      }
      return Promise.resolve([...entries.values()]);
    },
    writeAtomically: (path, bytes) => {
      contents.set(path, new TextDecoder().decode(bytes));
      return Promise.resolve();
    },
  };
}
