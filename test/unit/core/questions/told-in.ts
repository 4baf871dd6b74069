import type { Quantity } from '../../../../src/core/claims/claim.ts';
import { tell } from '../../../../src/core/questions/tell.ts';
import type { Told } from '../../../../src/core/questions/told.ts';
import { read } from '../../../story.ts';

/** The claims of an article, whose characters are known in the folder by their names. */
export function toldIn(file: string, text: string, published = '2024-03-05'): readonly Told[] {
  const { claims, characters, article } = read(file, text, published);
  return tell(file, {
    claims: () => claims,
    published: article.published?.value ?? null,
    cluster: file,
    entityOf: (character) => characters[character]!.name,
    weights: characters.map(() => 1),
  });
}

/** The first amount that the words of a sentence give; its offsets refer to the article. */
export function amountIn({ plain, claim: { sentence } }: Told): Quantity {
  const found = plain.amounts[0]!;
  return { ...found, start: found.start + sentence.start, end: found.end + sentence.start };
}
