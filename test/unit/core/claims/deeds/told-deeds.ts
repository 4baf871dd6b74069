import { read } from '../../../../story.ts';

/** Who does what to whom by the claims of one predicate: the doer and the affected of each. */
export function deedsTold(
  predicate: string,
  text: string,
): readonly (readonly (string | undefined)[])[] {
  return read('a.md', text, '2024-03-05')
    .claims.filter((claim) => claim.predicate === predicate)
    .map(({ statement: { phrases } }) =>
      ['agent', 'patient'].map((role) => phrases.find((phrase) => phrase.role === role)?.text),
    );
}
