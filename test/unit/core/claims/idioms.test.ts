import assert from 'node:assert/strict';
import { conflictsOf, read } from '../../../story.ts';

/** The predicates of a text, each with what it happens to. */
function told(text: string) {
  return read('a.md', text, '2024-09-18').claims.map(({ predicate, statement: { phrases } }) => {
    const patient = phrases.find(({ role }) => role === 'patient')?.text;
    return `${predicate}: ${patient}`;
  });
}

describe('an expression of several words', () => {
  for (const [expected, text] of [
    ['kill: The singer Ada Brandt', 'The singer Ada Brandt passed away on Monday.'],
    ['launch: The satellite', 'The satellite lifted off on Friday.'],
    ['extinguish: The fire', 'The fire was declared out on Thursday.'],
    ['extinguish: the fire', 'Crews put out the fire on Thursday.'],
    ['rescue: the miners', 'Crews brought the miners to the surface on Monday.'],
    ['fail: The landing', 'The landing was a mistake.'],
    ['resign: undefined', 'The director left the post on 30 June.'],
    ['crash: The plane', 'The plane hit the ground near Orval.'],
    ['arrest: the banker', 'Police took the banker into custody on Tuesday.'],
    ['arrest: The banker', 'The banker was taken into custody on Tuesday.'],
    ['convict: Three managers', 'Three managers were found guilty on Friday.'],
    ['convict: Rolf Stein', 'Judges found Rolf Stein, 61, guilty of taking bribes.'],
    ['acquit: Rolf Stein', 'The court found Rolf Stein not guilty of taking bribes.'],
    ['stay-on: undefined', 'The minister will stay in his post.'],
    ['sink: The ship', 'The ship went down in the 1600s.'],
    ['meet: undefined', 'The envoys got together in Geneva.'],
    ['steal: the jewels', 'Thieves made off with the jewels on Sunday.'],
    ['cut: The shares', 'The shares lost ground on Monday.'],
    ['collapse: The roof', 'The roof caved in on Monday.'],
    ['begin: The fire', 'The fire broke out on Monday.'],
    ['bury: Ada Brandt', 'Ada Brandt was laid to rest on Monday.'],
    ['withstand: The dam', 'The dam stood up to the waves.'],
    ['stand up: undefined', 'Rolf Stein stood up to speak.'],
    ['strand: Forty whales', 'Forty whales came ashore on Tuesday.'],
  ] as const)
    it(`tells what one verb may tell: ${text}`, () => {
      assert.ok(told(text).includes(expected), told(text).join('; '));
    });

  it('is none where its words are not together', () => {
    assert.deepEqual(told('The mayor passed the shop on Monday.'), ['pass: the shop']);
    assert.ok(
      !told('The captain found the guilty men on Monday.').some((is) => /convict/.test(is)),
    );
  });

  it('does not reach over a comma', () => {
    const found = told('Police took the banker, who was in custody, to court.');
    assert.ok(!found.some((is) => is.startsWith('arrest')), found.join('; '));
  });

  it('happens to its object, where it has one', () => {
    const whom = (text: string) =>
      read('a.md', text, '2024-03-05').claims.flatMap(({ predicate, statement: { phrases } }) =>
        predicate === 'kill' ? [phrases.find(({ role }) => role === 'patient')?.text] : [],
      );
    assert.deepEqual(whom('The guards burned to death a captured pilot.'), ['a captured pilot']);
    assert.deepEqual(whom('Two guards burned to death.'), ['Two guards']);
  });

  it('is denied as a verb is', () => {
    const denied = (text: string) =>
      read('a.md', text, '2024-09-18').claims.map(({ predicate, polarity }) => [
        predicate,
        polarity,
      ]);
    assert.deepEqual(denied('The banker was not in custody.'), [['in-custody', 'negative']]);
    assert.deepEqual(denied('The army was not responsible for the attack.'), [
      ['strike', 'negative'],
    ]);
  });

  it('is none where another word of it is denied than its verb', () => {
    assert.deepEqual(told('The driver tested not positive for alcohol.'), ['test: undefined']);
    assert.deepEqual(told('The driver tested positive for alcohol.'), ['be-drunk: The driver']);
    assert.deepEqual(told('Doctors declared the man not dead.'), ['declare: the man']);
    assert.deepEqual(told('Doctors declared the man dead.'), ['kill: the man']);
  });

  it('tells of an attack, and not of a delay, who was behind it', () => {
    assert.deepEqual(told('The Front was behind the attack.'), ['strike: the attack']);
    assert.deepEqual(told('The Front was responsible for the attack.'), ['strike: the attack']);
    assert.deepEqual(told('The firm was responsible for the delay.'), ['be: undefined']);
  });

  it('holds whom it is about with all that an aside tells of him', () => {
    const found = 'A court found Jonas Thorne, the former mayor of Tarvik, guilty on Monday.';
    assert.deepEqual(told(found), ['convict: Jonas Thorne']);
    const aged = told('A court found Jonas Thorne, 61, guilty on Monday.');
    assert.ok(aged.includes('convict: Jonas Thorne'));
    assert.ok(!told('A court found the files, and a guilty man.').includes('convict: the files'));
  });

  it('tells of a storm where it arrives', () => {
    assert.deepEqual(told('The cyclone made landfall near Corva.'), ['arrive: undefined']);
  });

  it('is none of a rumour that somebody is dead', () => {
    assert.deepEqual(told('The singer is not dead.'), ['be: undefined']);
    assert.deepEqual(told('The singer is dead.'), ['kill: The singer']);
  });

  it('is done to people once: survivors were brought ashore in one port', () => {
    const sea = 'A boat with 47 migrants sank south of Norvik, the coastguard said.';
    const brought = (where: string) => `${sea} The survivors were brought ashore in ${where}.`;
    assert.deepEqual(conflictsOf(brought('Porta Vella'), brought('Sant Ruvo')), ['place']);
    assert.deepEqual(conflictsOf(brought('Porta Vella'), brought('Porta Vella')), []);
    const taken = `${sea} The survivors were taken to Sant Ruvo.`;
    assert.deepEqual(conflictsOf(brought('Porta Vella'), taken), []);
  });
});

describe('bail', () => {
  it('is granted or refused, whoever decides, to one person on one day', () => {
    const granted = 'Banker Erik Falk was granted bail on Monday.';
    const refused = (whom: string, day: string) =>
      `A court in Orval refused bail to ${whom} on ${day}.`;
    assert.deepEqual(conflictsOf(granted, refused('banker Erik Falk', 'Monday')), ['antonym']);
    assert.deepEqual(conflictsOf(granted, refused('banker Erik Falk', 'Friday')), []);
    assert.deepEqual(conflictsOf(granted, refused('banker Anna Quill', 'Monday')), []);
    assert.deepEqual(conflictsOf(granted, 'Banker Erik Falk was released on bail on Monday.'), []);
    const out = 'Banker Erik Falk was released on bail on Monday.';
    assert.deepEqual(conflictsOf(out, refused('banker Erik Falk', 'Monday')), ['antonym']);
    const held = 'Banker Erik Falk remained in custody on Monday.';
    assert.deepEqual(conflictsOf(granted, held), ['antonym']);
  });
});

describe('charges that are denied', () => {
  it('are a plea, and a crime that is denied before the press is none', () => {
    const told = (text: string) =>
      read('a.md', text, '2024-03-05').claims.map(({ predicate }) => predicate);
    for (const charges of ['the fraud charges', 'bribery charges', 'the charges'])
      assert.ok(
        told(`The mayor denied ${charges} on Monday.`).includes('plead-not-guilty'),
        charges,
      );
    assert.ok(!told('The mayor denied corruption on Monday.').includes('plead-not-guilty'));
  });
});

describe('who is in prison', () => {
  it('is in custody', () => {
    const told = (text: string) =>
      read('a.md', text, '2024-03-05').claims.map(({ predicate }) => predicate);
    for (const where of ['is still in prison', 'remains in jail'])
      assert.deepEqual(told(`Anna Berg ${where}.`), ['in-custody'], where);
  });
});
