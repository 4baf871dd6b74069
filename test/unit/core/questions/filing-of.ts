import type { FileClaims } from '../../../../src/core/questions/file-claims.ts';
import { fileClaims } from '../../../../src/core/questions/file-told.ts';
import type { FiledClaims } from '../../../../src/core/questions/filed-claims.ts';
import { tell } from '../../../../src/core/questions/tell.ts';
import { read } from '../../../story.ts';

/** An article as the index is given it, and its claims as they are filed. */
export function filingOf(
  file: string,
  text: string,
): { readonly article: FileClaims; readonly claims: FiledClaims } {
  const { claims, characters, article } = read(file, text, '2024-03-05');
  const told: FileClaims = {
    claims: () => claims,
    published: article.published?.value ?? null,
    cluster: file,
    entityOf: (character) => characters[character]!.name,
    weights: characters.map(() => 1),
  };
  return { article: told, claims: fileClaims(tell(file, told)) };
}
