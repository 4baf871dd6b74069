import assert from 'node:assert/strict';
import { clausesOf } from './clauses-of.ts';

describe('the subject of a clause', () => {
  it('share the subject of what they are joined to', () => {
    assert.deepEqual(
      clausesOf('Choe/NNP@2@nsubj came/VBD/come@0@root and/CC@4@cc left/VBD/leave@2@conj'),
      ['main: Choe | came | –', 'main: Choe | left | –'],
    );
  });

  it('take their subject from the noun that they describe', () => {
    assert.deepEqual(
      clausesOf(
        'troops/NNS/troop@5@nsubj sent/VBN/send@1@acl by/IN@4@case Pyongyang/NNP@2@obl:agent died/VBD/die@0@root',
      ),
      ['participle of 1: troops | sent | – | by Pyongyang', 'main: troops | died | –'],
    );
    assert.deepEqual(
      clausesOf(
        'Holm/NNP@7@nsubj:pass ,/,@3@punct commander/NN/commander@1@appos suspended/VBN/suspend@3@acl ,/,@1@punct was/VBD/be@7@aux:pass heard/VBN/hear@0@root',
      ),
      ['participle of 1: Holm | suspended | –', 'main: Holm | was heard | –'],
    );
    assert.deepEqual(
      clausesOf(
        'He/PRP@2@nsubj met/VBD/meet@0@root envoys/NNS/envoy@2@obj who/WP@5@nsubj agreed/VBD/agree@3@acl:relcl',
      ),
      ['main: He | met | envoys', 'relative of 0: envoys | agreed | –'],
    );
  });

  it('give the object of asked to the infinitive as its subject', () => {
    assert.deepEqual(
      clausesOf(
        'Kyiv/NNP@2@nsubj asked/VBD/ask@0@root allies/NNS/ally@2@obj to/TO@5@mark act/VB@2@xcomp',
      ),
      ['main: Kyiv | asked | allies', 'infinitive of 0: allies | to act | –'],
    );
  });

  it('tell in a passive of the noun that it hangs on, as they do in a participle', () => {
    const detained = 'divers/NNS/diver@0@root in/IN@3@case all/DT@1@nmod were/VBD/be@5@aux:pass';
    assert.deepEqual(clausesOf(`${detained} detained/VBN/detain@1@acl`), [
      'main: divers | were detained | –',
    ]);
    assert.deepEqual(clausesOf('divers/NNS/diver@0@root waited/VBD/wait@1@acl'), [
      'main: – | waited | –',
    ]);
  });

  it('tell of whom somebody blames for it, however the word before it was taken', () => {
    const blamed =
      'Choe/NNP@2@nsubj blamed/VBD/blame@0@root Kim/NNP@2@obj for/{}@5 firing/VBG/fire@2@advcl';
    for (const taken of ['IN@mark', 'CC@cc']) {
      const [tag, relation] = taken.split('@') as [string, string];
      const tree = blamed.replace('{}@5', `${tag}@5@${relation}`);
      assert.match(clausesOf(tree)[1]!, /: Kim \| firing/, taken);
    }
    const advised = blamed.replace('blame@', 'advise@').replace('{}@5', 'IN@5@mark');
    assert.match(clausesOf(advised)[1]!, /: Choe \| firing/);
  });

  it('is there where it is told that something is', () => {
    assert.deepEqual(
      clausesOf(
        'There/EX/there@2@expl were/VBD/be@0@root 31/CD@4@nummod arrests/NNS/arrest@2@nsubj',
      ),
      ['main: There | were | 31 arrests'],
    );
  });

  it('is none that has a preposition, if there is another', () => {
    assert.deepEqual(
      clausesOf(
        'In/IN@2@case tests/NNS/test@5@nsubj ,/,@5@punct drivers/NNS/driver@5@nsubj drank/VBD/drink@0@root',
      ),
      ['main: drivers | drank | –'],
    );
  });

  it('is whoever is counted in a share', () => {
    assert.deepEqual(
      clausesOf(
        'One/CD@5@nsubj in/IN/in@4@case three/CD@4@nummod patients/NNS/patient@1@nmod died/VBD/die@0@root',
      ),
      ['main: three patients | died | –'],
    );
  });

  it('is as many as the verb says, of several nouns before who', () => {
    const rescued = (was: string) =>
      clausesOf(
        `He/PRP@2@nsubj met/VBD/meet@0@root a/DT@4@det cook/NN@2@obj of/IN@7@case the/DT@7@det ferries/NNS@4@nmod who/WP/who@10@nsubj:pass ${was}/VBD/be@10@aux:pass rescued/VBN/rescue@7@acl:relcl`,
      )[1];
    assert.equal(rescued('was'), 'relative of 0: a cook | was rescued | –');
    assert.equal(rescued('were'), 'relative of 0: the ferries | were rescued | –');
  });

  it('is the one behind that, where a noun is said to be what a clause tells', () => {
    assert.deepEqual(
      clausesOf(
        'The/DT@2@det truth/NN@7@nsubj is/VBZ/be@7@cop that/IN/that@7@mark the/DT@6@det dam/NN@7@nsubj broke/VBD@0@root',
      ).slice(-1),
      ['main: the dam | broke | –'],
    );
  });

  it('is the name where the word before *who* is no noun by itself', () => {
    assert.deepEqual(
      clausesOf(
        'Holm/NNP@5@nsubj a/DT@3@det Republican/JJ@1@appos who/WP/who@5@nsubj fled/VBD/flee@3@acl:relcl',
      ),
      ['main: Holm | fled | –'],
    );
  });

  it('is the one whom *who* stands behind, whatever the clause was taken for', () => {
    assert.deepEqual(
      clausesOf('A/DT@2@det pilot/NN@0@root who/WP/who@4@nsubj fled/VBD/flee@2@conj'),
      ['main: A pilot | fled | –'],
    );
  });
});
