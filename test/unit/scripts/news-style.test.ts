import assert from 'node:assert/strict';
import type { GoldSentence, GoldWord } from '../../../scripts/train/conllu.ts';
import { inNewsStyle } from '../../../scripts/train/news-style.ts';

/** `form/Penn/head/relation`, heads from 0. */
function sentence(id: string, line: string): GoldSentence {
  const words = line.split(' ').map((item): GoldWord => {
    const [form = '', xpos = '', head = '', relation = ''] = item.split('/');
    const upos = xpos.startsWith('NNP') ? 'PROPN' : xpos.startsWith('VB') ? 'VERB' : 'NOUN';
    return { form, lemma: form, upos, xpos, head: +head, relation, spaceAfter: true };
  });
  return { id, text: '', newParagraph: false, words };
}

const plain = (id: string) =>
  sentence(id, 'The/DT/1/det boats/NNS/2/nsubj left/VBD/-1/root port/NN/2/obj ././2/punct');

describe('sentences made in the style of news agencies', () => {
  const made = inNewsStyle([1, 2, 3, 4, 5, 6].map((i) => plain(String(i))));
  const texts = made.map(({ words }) => words.map((word) => word.form).join(' '));

  it('hang the statement on the verb of speech', () => {
    assert.match(texts[0]!, /^The boats left port , \S.* said/);
    const { words } = made[0]!;
    const said = words.findIndex((word) => word.form === 'said');
    assert.deepEqual([words[said]!.head, words[2]!.head, words[2]!.relation], [-1, said, 'ccomp']);
  });

  it('come in every order', () => {
    assert.match(texts[1]!, /, said \S/);
    assert.match(texts[2]!, / that the boats left port \.$/);
    assert.match(texts[5]!, /^The boats left port [A-Z][a-z]+day \.$/);
  });

  it('are trees: one root, and no word its own head', () => {
    for (const { words } of made) {
      assert.equal(words.filter((word) => word.head < 0).length, 1);
      words.forEach((word, i) => assert.ok(word.head !== i && word.head < words.length));
    }
  });

  it('are not made from fragments', () => {
    assert.deepEqual(
      inNewsStyle([sentence('x', 'Talks/NNS/-1/root in/IN/2/case Geneva/NNP/0/nmod')]),
      [],
    );
  });
});
