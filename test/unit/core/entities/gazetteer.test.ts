import assert from 'node:assert/strict';
import {
  listBit,
  type NameList,
  phraseHash,
  readGazetteer,
  wordsOfName,
} from '../../../../src/core/entities/gazetteer.ts';
import { encodeGazetteer } from '../../../../scripts/train/gazetteer-file.ts';

const gazetteer = readGazetteer(
  encodeGazetteer(
    new Map<string, Set<NameList>>([
      ['port lucan', new Set(['city'])],
      ['lucan', new Set(['surname', 'town'])],
    ]),
  ),
);
const lists = (name: string) =>
  gazetteer.lists(wordsOfName(name).reduce<number | null>(phraseHash, null)!);

describe('the lists of names', () => {
  it('know words and phrases, whatever their capitals', () => {
    assert.equal(lists('Port Lucan'), listBit.city);
    assert.equal(lists('LUCAN'), listBit.surname | listBit.town);
  });

  it('do not know the rest, nor half a phrase', () => {
    for (const name of ['Port', 'Lucan Port', 'Estavia']) assert.equal(lists(name), 0);
  });
});
