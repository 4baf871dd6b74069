import assert from 'node:assert/strict';
import { bareBody } from '../../../../src/core/article/read-article.ts';
import { findAttributions } from '../../../../src/core/claims/find-attributions.ts';
import { findNames } from '../../../../src/core/entities/find-names.ts';
import { createTools } from '../../../../src/core/tools.ts';
import { loadModels } from '../../../../src/node/load-models.ts';

const { language, names } = createTools(loadModels());

function attributions(text: string) {
  const sentences = language.read(text, bareBody(text));
  return findAttributions(text, sentences, findNames(text, sentences, names));
}

/** `source | cue | content`, parts of one span joined by ` … `. */
function told(text: string): string[] {
  const words = (spans: readonly { start: number; end: number }[]) =>
    spans.map(({ start, end }) => text.slice(start, end)).join(' … ');
  return attributions(text).map(
    ({ source, cue, content }) => `${words(source)} | ${words(cue)} | ${words(content)}`,
  );
}

describe('attributions', () => {
  it('follow a verb of saying, with and without that', () => {
    assert.deepEqual(told('The ministry said Monday that 40 boats had left the harbour.'), [
      'The ministry | said | 40 boats had left the harbour',
    ]);
    assert.deepEqual(told('Officials say the bridge was closed.'), [
      'Officials | say | the bridge was closed',
    ]);
  });

  it('stand before, around and after a quotation', () => {
    assert.deepEqual(told('"We will rebuild the bridge," Mayor Ann Lee said.'), [
      'Mayor Ann Lee | said | "We will rebuild the bridge,"',
    ]);
    assert.deepEqual(told('"We will rebuild," said Ann Lee, a spokeswoman for the city.'), [
      'Ann Lee, a spokeswoman for the city | said | "We will rebuild,"',
    ]);
    assert.deepEqual(told('"The bridge is old," Lee said, "and it will fall one day."'), [
      'Lee | said | "The bridge is old," … "and it will fall one day."',
    ]);
  });

  it('keep the sentences of a quotation together, and those that go on with it', () => {
    assert.deepEqual(
      told('"The river rose. It took the bridge," Lee said. "We had no time to warn anyone."'),
      ['Lee | said | "The river rose. It took the bridge," … "We had no time to warn anyone."'],
    );
  });

  it('stand after their content or in the middle of it', () => {
    assert.deepEqual(told('Four people were hurt, the police said.'), [
      'the police | said | Four people were hurt',
    ]);
    assert.deepEqual(told('Four people were hurt, according to the police.'), [
      'the police | according to | Four people were hurt',
    ]);
    assert.deepEqual(told('According to the police, four people were hurt.'), [
      'the police | According to | four people were hurt',
    ]);
  });

  it('share the speaker with the clause before', () => {
    assert.deepEqual(told('The mayor said the bridge was safe, adding that it would open soon.'), [
      'The mayor | said | the bridge was safe',
      'The mayor | adding | it would open soon',
    ]);
  });

  it('leave the person spoken to out of the content', () => {
    assert.deepEqual(told('Lee told reporters that the bridge was safe.'), [
      'Lee | told | the bridge was safe',
    ]);
  });

  it('take what is denied as content, and know who denies', () => {
    const text = 'The ministry denied reports of a landslide.';
    assert.deepEqual(told(text), ['The ministry | denied | reports of a landslide']);
    assert.equal(attributions(text)[0]!.stance, 'denies');
  });

  it('state nothing where nobody denied, said or promised as a fact', () => {
    const neither = attributions('Neither company has denied reports of a merger.');
    assert.deepEqual(
      neither.map(({ stance, states }) => [stance, states]),
      [['doubts', false]],
    );
    const hope = attributions('The company hopes to finish the bridge in May.');
    assert.deepEqual(
      hope.map(({ states }) => states),
      [false],
    );
    assert.deepEqual(told('The minister did not comment.'), []);
    assert.deepEqual(told('Did the minister say that the bridge was safe?'), []);
  });
});
