import relations from '../../../../data/questions/relations.json' with { type: 'json' };
import { wordSet } from '../../text/word-list.ts';
import type { Told } from '../told.ts';

const happenings = wordSet(relations.happenings);

/** *the attack*, *Monday's bombing*: a noun that names what happened. */
export const isHappening = (head: string): boolean => happenings.has(head);

/** Whether something is told of an event that the article has told of: *during the operation*, *killed in the attack*. */
export function isOfOneEvent({ parties }: Told): boolean {
  return parties.some(
    ({ role, head, text, named }) =>
      /^(?:in|during)$/.test(role) && !named && /^the\b/i.test(text) && isHappening(head),
  );
}
