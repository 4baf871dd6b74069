import { accountName, gitName } from '../node/person.ts';

/** Whose name marks carry. */
export interface Person {
  readonly name: string;
  /** The person chose the name: here, or for git. */
  readonly certain: boolean;
}

/** The name of the setting, else git's, else that of the account; git is asked once for each folder. */
export function createPerson(setting: () => string, folder: () => string | undefined) {
  const known = new Map<string, string | null>();
  const fromGit = (root: string) => {
    const name = known.has(root) ? known.get(root)! : gitName(root);
    known.set(root, name);
    return name;
  };
  return (): Person => {
    const root = folder();
    const chosen = setting() || (root === undefined ? null : fromGit(root));
    return chosen ? { name: chosen, certain: true } : { name: accountName(), certain: false };
  };
}
