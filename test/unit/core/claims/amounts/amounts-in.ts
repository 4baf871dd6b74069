import { read } from '../../../../story.ts';

/** The amounts of a text as its claims tell them: the measure, and of what where the words say so. */
export function amountsIn(text: string): readonly string[] {
  return read('a.md', text, '2024-03-06').claims.flatMap(({ predicate, quantity, statement }) => {
    if (predicate !== 'amount') return [];
    const of = statement.phrases.find(({ role }) => role === 'of');
    return [of ? `${quantity!.of} of ${of.text}` : quantity!.of];
  });
}
