import assert from 'node:assert/strict';
import { findVerbGroups } from '../../../../src/core/language/verb-groups.ts';
import { tagged } from './tagged.ts';

/** The groups as `words|features`. */
function groups(line: string): string[] {
  const tokens = tagged(line);
  return findVerbGroups(tokens).map((group) => {
    const words = tokens.slice(group.from, group.to).map((token) => token.text);
    const features = [
      group.tense,
      ...(['perfect', 'progressive', 'passive', 'negated'] as const).filter((name) => group[name]),
      ...(group.modal ? [group.modal] : []),
      ...(group.finite ? [] : ['nonfinite']),
    ];
    return `${words.join(' ')}|${features.join(' ')}`;
  });
}

describe('verb groups', () => {
  it('read a plain past', () => {
    assert.deepEqual(groups('Lavrov/NNP arrived/VBD/arrive Friday/NNP'), ['arrived|past']);
  });

  it('take in auxiliaries, adverbs and the negation', () => {
    assert.deepEqual(groups('Moscow/NNP has/VBZ/have not/RB yet/RB said/VBN/say so/RB'), [
      'has not yet said|present perfect negated',
    ]);
    assert.deepEqual(groups('The/DT troops/NNS were/VBD/be killed/VBN/kill'), [
      'were killed|past passive',
    ]);
    assert.deepEqual(groups('They/PRP could/MD have/VB/have been/VBN/be deployed/VBN/deploy'), [
      'could have been deployed|past perfect passive could',
    ]);
    assert.deepEqual(groups("They/PRP wo/MD n't/RB be/VB/be leaving/VBG/leave"), [
      "wo n't be leaving|future progressive negated will",
    ]);
  });

  it('see the future in plans', () => {
    assert.deepEqual(groups('Kim/NNP is/VBZ/be to/TO meet/VB Putin/NNP'), ['is to meet|future']);
    assert.deepEqual(groups('Kim/NNP was/VBD/be to/TO meet/VB Putin/NNP'), [
      'was to meet|future-in-past',
    ]);
    assert.deepEqual(groups('He/PRP is/VBZ/be going/VBG/go to/TO resign/VB'), [
      'is going to resign|future',
    ]);
    assert.deepEqual(groups('It/PRP would/MD withdraw/VB'), [
      'would withdraw|future-in-past would',
    ]);
  });

  it('do not take an adjective with an infinitive for a plan', () => {
    assert.deepEqual(groups('It/PRP is/VBZ/be ready/JJ to/TO talk/VB'), [
      'is|present',
      'to talk|none nonfinite',
    ]);
    assert.deepEqual(groups('It/PRP is/VBZ/be quick/RB to/TO talk/VB'), [
      'is|present',
      'to talk|none nonfinite',
    ]);
  });

  it('keep what is only intended or expected apart as an infinitive', () => {
    assert.deepEqual(groups('Troops/NNS are/VBP/be expected/VBN/expect to/TO leave/VB'), [
      'are expected|present passive',
      'to leave|none nonfinite',
    ]);
  });

  it('read reduced relatives and absolute participles as not finite', () => {
    assert.deepEqual(groups('soldiers/NNS sent/VBN/send by/IN Pyongyang/NNP'), [
      'sent|none passive nonfinite',
    ]);
    assert.deepEqual(groups(',/, citing/VBG/cite officials/NNS'), ['citing|none nonfinite']);
  });

  it('leave participles before their noun alone', () => {
    assert.deepEqual(groups('the/DT wounded/VBN/wound soldiers/NNS'), []);
  });

  it('negate with never and no longer before the verb, but not with not only', () => {
    assert.deepEqual(groups('Kyiv/NNP never/RB agreed/VBD/agree'), ['never agreed|past negated']);
    assert.deepEqual(groups('It/PRP no/RB longer/RB holds/VBZ/hold Avdiivka/NNP'), [
      'no longer holds|present negated',
    ]);
    assert.deepEqual(groups('They/PRP have/VBP/have not/RB only/RB trained/VBN/train troops/NNS'), [
      'have not only trained|present perfect',
    ]);
  });

  it('read a question over its subject', () => {
    assert.deepEqual(groups('Did/VBD/do the/DT ministry/NN deny/VB it/PRP ?/.'), [
      'Did the ministry deny|past',
    ]);
  });

  it('are negated by neither in the middle of them', () => {
    assert.deepEqual(groups('She/PRP has/VBZ/have neither/CC resigned/VBN/resign'), [
      'has neither resigned|present perfect negated',
    ]);
  });
});
