import assert from 'node:assert/strict';
import { tagOf } from './read-sentence.ts';

const readings: readonly (readonly [word: string, tag: string, text: string])[] = [
  ['lies', 'VBZ', 'The gist of the quarrel lies in the amount of water needed for the mill.'],
  [
    'calls',
    'VBZ',
    'The plan still calls for the port to combine its ferries with those of Norsund.',
  ],
  ['struggles', 'VBZ', 'Norsund struggles to return to normal after the flood.'],
  ['control', 'VBP', 'The rebels also control two other airports in the north.'],
  ['raise', 'VBP', 'But weak car sales raise questions about the pay deal.'],
  ['rallied', 'VBD', 'Also Sunday, more than 2,000 farmers rallied in Portavo against the tax.'],
  ['died', 'VBD', "Marek's wife, Ilse Grundy Marek, died in 1997."],
  [
    'lent',
    'VBD',
    'That same bank, for example, also lent the owners of a hotel about 11 million euros.',
  ],
  ['Call', 'VB', 'Call police if you saw him.'],
  ['Contact', 'VB', 'Contact police if you saw the car.'],
  ['dies', 'VBZ', 'Ana Rell dies.'],
  ['resumes', 'VBZ', 'Work resumes.'],
  ['resume', 'VBP', 'The peace talks resume.'],
  ['die', 'VBP', 'Four die.'],
  ['reports', 'VBZ', 'Bloomberg reports that the bank has cut its rate.'],
  ['reports', 'VBZ', 'State broadcaster Orla reports that the bank cut its rate.'],
  ['reports', 'NNS', 'The reports that the bank has cut its rate are false.'],
  ['claims', 'NNS', 'The mayor denied the claims that he lied.'],
  ['returns', 'NNS', 'Old tax forms, new tax returns.'],
  ['crash', 'NN', 'The train crash.'],
  ['closed', 'VBN', 'The two gates of the port closed by police on Monday.'],
  ['monitors', 'NNS', 'Ceasefire monitors to meet in the south of the country.'],
  ['talks', 'NNS', 'Trade talks between Norway and the Palestinian Authority.'],
  ['pearls', 'NNS', 'Three thousand dollar pearls for eight hundred dollars.'],
  ['BLACKS', 'NNS', 'SOUTH BEAT ALL BLACKS IN A FINAL.'],
  ['rebels', 'NNS', 'Captured rebels in the town of Raqa.'],
  ['calls', 'NNS', 'The minister made phone calls for an hour on Monday.'],
];

describe('the verb of a sentence that seems to have none', () => {
  for (const [word, tag, text] of readings)
    it(`is ${tag.startsWith('V') ? '' : 'not '}“${word}” in: ${text}`, () =>
      assert.equal(tagOf(word, text), tag));
});
