import assert from 'node:assert/strict';
import { bareBody } from '../../../../src/core/article/article-body.ts';
import { createLanguage } from '../../../../src/core/language/create-language.ts';
import { rememberParagraphs } from '../../../../src/core/language/paragraph-memory.ts';
import { afresh, createRecall, stay } from '../../../../src/core/language/recall.ts';
import { loadModels } from '../../../../src/node/load-models.ts';

const TEXT = 'Police closed the road.\n\nTwo people were hurt.';

describe('recalling what was found in a sentence', () => {
  const language = rememberParagraphs(createLanguage(loadModels().language), 10_000);
  const lastSentence = (text: string) => language.read(text, bareBody(text)).at(-1)!;
  const before = lastSentence(TEXT);
  const after = lastSentence(`At noon ${TEXT}`);
  const numberIn = ({ start }: { start: number }) => ({ start, end: start + 3, value: 2 });
  const never = () => assert.fail('the step looked anew');

  it('moves it to where the sentence stands now', () => {
    const recall = createRecall();
    recall('claims', before, null, () => numberIn(before));
    assert.deepEqual(recall('claims', after, null, never), numberIn(after));
    assert.deepEqual(recall('claims', before, null, never), numberIn(before));
  });

  it('takes what it was given as the same when it has moved with the sentence', () => {
    const recall = createRecall();
    recall('claims', before, [numberIn(before)], () => 'hurt');
    assert.equal(recall('claims', after, [numberIn(after)], never), 'hurt');
  });

  it('looks anew where something else was given, another step asks, or the words are others', () => {
    const recall = createRecall();
    recall('claims', before, 'Monday', () => 1);
    assert.equal(
      recall('claims', before, 'Tuesday', () => 2),
      2,
    );
    assert.equal(
      recall('cues', before, 'Tuesday', () => 3),
      3,
    );
    const other = lastSentence(TEXT.replace('Two', 'Ten'));
    assert.equal(
      recall('claims', other, 'Tuesday', () => 4),
      4,
    );
  });

  it('leaves what holds no offsets as it is', () => {
    const recall = createRecall();
    const found = { start: 1 };
    recall('cues', before, null, () => found, stay);
    assert.equal(recall('cues', after, null, never, stay), found);
  });

  it('remembers nothing of texts that are read once', () => {
    afresh('claims', before, null, () => 1);
    assert.equal(
      afresh('claims', before, null, () => 2),
      2,
    );
  });
});
