import assert from 'node:assert/strict';
import { clausesOf } from './clauses-of.ts';

describe('clauses', () => {
  it('hold subject, object and prepositional phrases', () => {
    assert.deepEqual(
      clausesOf(
        'Kim/NNP@2@nsubj sent/VBD/send@0@root troops/NNS/troop@2@obj to/IN@5@case Kursk/NNP@2@obl',
      ),
      ['main: Kim | sent | troops | to Kursk'],
    );
  });

  it('are content of the verb of speech', () => {
    assert.deepEqual(
      clausesOf(
        'Kyiv/NNP@2@nsubj said/VBD/say@0@root troops/NNS/troop@5@nsubj had/VBD/have@5@aux left/VBN/leave@2@ccomp',
      ),
      ['main: Kyiv | said | –', 'content of 0: troops | had left | –'],
    );
  });

  it('have one subject with *have to*, and with what *and* joins to that', () => {
    assert.deepEqual(
      clausesOf(
        'He/PRP@2@nsubj said/VBD/say@0@root firms/NNS/firm@4@nsubj have/VBP/have@2@ccomp to/TO@6@mark pay/VB/pay@4@xcomp tax/NN@6@obj and/CC@9@cc publish/VB/publish@4@conj accounts/NNS@9@obj',
      ),
      [
        'main: He | said | –',
        'content of 0: firms | have to pay | tax',
        'content of 0: firms | publish | accounts',
      ],
    );
  });

  it('are none where there is no verb', () => {
    assert.deepEqual(clausesOf('Talks/NNS@0@root in/IN@3@case Moscow/NNP@1@nmod'), []);
  });
});
