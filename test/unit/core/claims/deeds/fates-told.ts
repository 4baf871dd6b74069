import { read } from '../../../../story.ts';

/** What a text tells of whom, a denial with *not* before it. */
export function fatesTold(text: string): readonly string[] {
  return read('a.md', text, '2024-03-05').claims.map(
    ({ predicate, polarity, statement }) =>
      `${polarity === 'negative' ? 'not ' : ''}${predicate}: ${statement.phrases.find(({ role }) => role === 'patient')?.text}`,
  );
}
