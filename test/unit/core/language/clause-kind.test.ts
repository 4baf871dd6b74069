import assert from 'node:assert/strict';
import { clausesOf } from './clauses-of.ts';

describe('what a clause is to the one above', () => {
  it('are content of the verb of speech', () => {
    assert.deepEqual(
      clausesOf(
        'Kyiv/NNP@2@nsubj said/VBD/say@0@root troops/NNS/troop@5@nsubj had/VBD/have@5@aux left/VBN/leave@2@ccomp',
      ),
      ['main: Kyiv | said | –', 'content of 0: troops | had left | –'],
    );
  });

  it('are conditions after if', () => {
    assert.deepEqual(
      clausesOf(
        'They/PRP@3@nsubj will/MD@3@aux fight/VB@0@root if/IN@6@mark Seoul/NNP@6@nsubj attacks/VBZ/attack@3@advcl',
      ),
      ['main: They | will fight | –', 'conditional of 0: Seoul | attacks | –'],
    );
  });

  it('is relative where a pronoun in it stands for the noun above', () => {
    assert.deepEqual(
      clausesOf(
        `He/PRP@2@nsubj signed/VBD/sign@0@root treaties/NNS@2@obj that/WDT@5@nsubj ban/VBP@3@acl mines/NNS@5@obj`,
      ),
      ['main: He | signed | treaties', 'relative of 0: treaties | ban | mines'],
    );
  });
});
