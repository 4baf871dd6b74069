import type { TagNames } from './mend-tags.ts';

/** Forms of verbs that tell with *on* that something lasts. */
const LASTING =
  /^(?:go|goes|going|gone|went|carry|carries|carrying|carried|drag|drags|dragging|dragged)$/i;
/** What follows the verb and opens a phrase of its own. */
const OPENING = /^(?:for|with|until|till|despite|through|throughout|as|while|after|without)$/i;

/**
 * Mends *on* behind a verb that was taken for a preposition though another one follows, before the tree is built: *the talks go
 * on for five days*.
 */
export function createParticleMender({ penn }: TagNames) {
  const particle = penn.indexOf('RP');

  return function mendParticles(words: readonly string[], tags: Int32Array): void {
    for (let i = 1; i < words.length - 1; i++)
      if (
        words[i] === 'on' &&
        penn[tags[i]!] === 'IN' &&
        LASTING.test(words[i - 1]!) &&
        OPENING.test(words[i + 1]!)
      )
        tags[i] = particle;
  };
}
