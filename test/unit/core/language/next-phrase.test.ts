import assert from 'node:assert/strict';
import { isNextPhrase } from '../../../../src/core/language/next-phrase.ts';
import { tagged } from './tagged.ts';

/** Whether `noun` begins a phrase of its own behind the phrase `before`; the words are as `word/TAG`. */
function isNext(line: string, before: string, noun: string): boolean {
  const tokens = tagged(line);
  const words = tokens.map(({ text }) => text);
  const phrase = before.split(' ');
  const from = words.indexOf(phrase[0]!);
  return isNextPhrase(tokens, from, from + phrase.length - 1, words.indexOf(noun));
}

describe('a noun right behind a noun phrase', () => {
  for (const [line, before, noun] of [
    ['this/DT morning/NN police/NNS moved/VBD', 'this morning', 'police'],
    ['Late/RB last/JJ night/NN rebels/NNS fled/VBD', 'Late last night', 'rebels'],
    ['On/IN Thursday/NNP councillors/NNS met/VBD', 'Thursday', 'councillors'],
    ['On/IN Friday/NNP evening/NN police/NNS came/VBD', 'Friday evening', 'police'],
    ['At/IN 6/CD p.m./NNP Ana/NNP Rell/NNP left/VBD', '6 p.m.', 'Ana'],
    ['in/IN Moscow/NNP Friday/NNP', 'Moscow', 'Friday'],
    ['in/IN Moscow/NNP Friday/NNP night/NN', 'Moscow', 'Friday'],
    ['met/VBD Orr/NNP yesterday/NN', 'Orr', 'yesterday'],
    ['meet/VB Orr/NNP May/NNP 4/CD', 'Orr', 'May'],
    ['before/IN eleven/CD Alfred/NNP Minns/NNP fainted/VBD', 'eleven', 'Alfred'],
    ['Under/IN her/PRP$ contract/NN Roth/NNP will/MD', 'her contract', 'Roth'],
  ] as const)
    it(`begins another in: ${line}`, () => {
      assert.ok(isNext(line, before, noun));
    });

  for (const [line, before, noun] of [
    ['this/DT morning/NN session/NN', 'this morning', 'session'],
    ['before/IN 11/CD Downing/NNP Street/NNP', '11', 'Downing'],
    ['met/VBD eleven/CD Danes/NNPS', 'eleven', 'Danes'],
    ['Thursday/NNP talks/NNS failed/VBD', 'Thursday', 'talks'],
    ['On/IN Friday/NNP evening/NN police/NNS came/VBD', 'Friday', 'evening'],
    ['in/IN Friday/NNP trading/NN rose/VBD', 'Friday', 'trading'],
    ['the/DT Friday/NNP meeting/NN ended/VBD', 'the Friday', 'meeting'],
    ['in/IN Thursday/NNP morning/NN trade/NN', 'Thursday', 'morning'],
    ['her/PRP$ contract/NN lawyer/NN will/MD', 'her contract', 'lawyer'],
  ] as const)
    it(`goes on with it in: ${line}`, () => {
      assert.ok(!isNext(line, before, noun));
    });
});
