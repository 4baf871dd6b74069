import type { Random } from '../scripts/eval/edits/random.ts';

/** What is done to an article at a news desk: another figure, a paragraph less, or a sentence more. */
export function randomEdit(text: string, random: Random): string {
  const paragraphs = text.split('\n\n');
  const at = 3 + random.below(Math.max(1, paragraphs.length - 3));
  const kind = random.below(3);
  if (kind === 0) return text.replace(/\b\d{2}\b/, String(11 + random.below(80)));
  if (kind === 1 && paragraphs.length > 6) paragraphs.splice(at, 1);
  else if (paragraphs.length < 30)
    paragraphs.splice(at, 0, `Police said ${String(2 + random.below(40))} people were arrested.`);
  return paragraphs.join('\n\n');
}
