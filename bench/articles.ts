import { existsSync, readFileSync } from 'node:fs';
import { findFiles } from '../src/node/find-files.ts';

/** A text to measure on. */
export interface BenchArticle {
  readonly file: string;
  readonly text: string;
}

const STORIES = ['giveme5w1h-dev', 'meantime-dev', 'fnc1-bodies-train'].map(
  (name) => `../shared/corpora/stories/${name}.jsonl`,
);

/**
 * `count` articles: real ones where the corpora are at hand, otherwise the samples; beyond their
 * number, variations with other figures, so that no two files are copies to the letter.
 */
export async function benchArticles(count: number): Promise<readonly BenchArticle[]> {
  const texts = (await realTexts()) ?? (await sampleTexts());
  return Array.from({ length: count }, (_, i) => {
    const round = Math.floor(i / texts.length);
    return {
      file: `story-${String(i).padStart(6, '0')}.txt`,
      text: vary(texts[i % texts.length]!, round),
    };
  });
}

async function realTexts(): Promise<readonly string[] | null> {
  if (!STORIES.every((file) => existsSync(file))) return null;
  return STORIES.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => {
        const story = JSON.parse(line) as { title?: string; text: string; published?: string };
        return [story.title, story.published?.slice(0, 10), story.text]
          .filter(Boolean)
          .join('\n\n');
      }),
  );
}

async function sampleTexts(): Promise<readonly string[]> {
  const { files } = await findFiles('samples');
  return files.map((file) => readFileSync(`samples/${file}`, 'utf8'));
}

/** The same report about other figures: every number of three digits and more moves by `round`. */
function vary(text: string, round: number): string {
  if (round === 0) return text;
  return text.replace(/\b\d{3}\b/g, (digits) => String(100 + ((Number(digits) + 7 * round) % 900)));
}
