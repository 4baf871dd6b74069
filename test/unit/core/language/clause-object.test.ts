import assert from 'node:assert/strict';
import { clausesOf } from './clauses-of.ts';

describe('the object of a clause', () => {
  it('say what the subject is, and where', () => {
    assert.deepEqual(
      clausesOf('Lavrov/NNP@4@nsubj is/VBZ/be@4@cop a/DT@4@det minister/NN@0@root'),
      ['main: Lavrov | is | a minister'],
    );
    assert.deepEqual(
      clausesOf('Lavrov/NNP@4@nsubj is/VBZ/be@4@cop in/IN@4@case Moscow/NNP@0@root'),
      ['main: Lavrov | is | – | in Moscow'],
    );
  });

  it('is whom it is done to, and the noun above in a relative clause', () => {
    assert.deepEqual(clausesOf('Kim/NNP@2@nsubj sent/VBD/send@0@root troops/NNS/troop@2@obj'), [
      'main: Kim | sent | troops',
    ]);
    assert.deepEqual(
      clausesOf(
        'Troops/NNS/troop@5@nsubj that/WDT@4@obj Kim/NNP@4@nsubj sent/VBD/send@1@acl:relcl left/VBD/leave@0@root',
      ),
      ['relative of 1: Kim | sent | Troops', 'main: Troops | left | –'],
    );
  });
});
