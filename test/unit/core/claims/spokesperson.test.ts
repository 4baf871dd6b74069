import assert from 'node:assert/strict';
import { hasSpokesperson, officeInRole } from '../../../../src/core/claims/spokesperson.ts';

describe('the office in the title of a spokesperson', () => {
  const offices = {
    'Pentagon spokesman': 'Pentagon',
    'Pentagon press secretary Maj. Gen.': 'Pentagon',
    'a spokesman for the Harbour Board': 'Harbour Board',
    'chief spokeswoman of the coastguard': 'coastguard',
    'the ministry’s chief spokeswoman': 'ministry',
    'Chief Pentagon Spokesman': 'Pentagon',
    'Relief International spokeswoman': 'Relief International',
    'press officer at the harbour board in Mardal': 'harbour board',
    'harbour board spokesman in Mardal': 'harbour board',
    'head of communications at Norvik Steel': 'Norvik Steel',
  };
  for (const [role, office] of Object.entries(offices))
    it(`is “${office}” in “${role}”`, () => assert.equal(officeInRole(role), office));

  const none = [
    'defence minister',
    'General',
    'former Pentagon spokesman',
    'ex-Pentagon spokesman',
    'a spokesman for the Pentagon from 2019 to 2021',
    'a Pentagon spokesman under President Holt',
    'spokesman for the Pentagon in 2019',
    'his spokesman',
    'Labour health spokesman',
    'minister and government spokesman',
    'the man in Mardal who is a spokesman',
    'spokesman',
    'Harbour Board and Coastguard and Fire and Rescue Service spokesman',
  ];
  for (const role of none)
    it(`is nobody’s in “${role}”`, () => assert.equal(officeInRole(role), null));

  it('is looked for only where somebody is called a spokesperson', () => {
    assert.ok(hasSpokesperson('The Press Secretary said so.'));
    assert.ok(!hasSpokesperson('The secretary said so.'));
  });
});
