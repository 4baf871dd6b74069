import assert from 'node:assert/strict';
import { clausesOf } from './clauses-of.ts';

describe('the prepositional phrases of a clause', () => {
  it('have a preposition that hangs on another word of its phrase than the head', () => {
    const rain = 'Rain/NN@2@nsubj fell/VBD/fall@0@root in/IN@4@case';
    assert.deepEqual(clausesOf(`${rain} Keswa/NNP@5@nmod province/NN@2@obl`), [
      'main: Rain | fell | – | in Keswa province',
    ]);
    assert.deepEqual(
      clausesOf('Rain/NN@2@nsubj fell/VBD/fall@0@root last/JJ@4@amod Monday/NNP@2@obl'),
      ['main: Rain | fell | – |  last Monday'],
    );
  });

  it('are joined ones too, with the preposition of the first or their own', () => {
    const kyiv = 'Rain/NN@2@nsubj fell/VBD/fall@0@root in/IN@4@case Kyiv/NNP@2@obl and/CC@';
    assert.deepEqual(clausesOf(`${kyiv}6@cc Odesa/NNP@4@conj`), [
      'main: Rain | fell | – | in Kyiv | in Odesa',
    ]);
    assert.deepEqual(clausesOf(`${kyiv}7@cc near/IN@7@case Odesa/NNP@4@conj`), [
      'main: Rain | fell | – | in Kyiv | near Odesa',
    ]);
  });

  it('have all words of a preposition', () => {
    assert.deepEqual(
      clausesOf(
        'They/PRP@2@nsubj left/VBD/leave@0@root because/IN@5@case of/IN@3@fixed rain/NN@2@obl',
      ),
      ['main: They | left | – | because of rain'],
    );
  });

  it('have one that may open a clause too', () => {
    assert.deepEqual(
      clausesOf('They/PRP@2@nsubj left/VBD/leave@0@root after/IN@4@mark talks/NNS@2@obl'),
      ['main: They | left | – | after talks'],
    );
  });

  it('have the preposition, and not what opens their clause', () => {
    assert.deepEqual(
      clausesOf(
        'They/PRP@2@nsubj said/VBD/say@0@root that/IN/that@7@mark troops/NNS@7@nsubj were/VBD/be@7@cop in/IN/in@7@case Mardal/NNP@2@ccomp',
      )[1],
      'content of 0: troops | were | – | in Mardal',
    );
  });
});
