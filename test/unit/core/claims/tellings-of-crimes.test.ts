import { tryWordings } from './tellings-in.ts';

/** Each sentence is told by one pattern of words only (data/claims/tellings.json), and no longer told without it. */
const told = {
  arrest: [
    'By dusk six brokers were in custody.',
    'By dusk six brokers had been led away in handcuffs.',
    'By dusk six brokers were rounded up.',
    'Troops rounded up six brokers.',
    'Detectives caught six brokers.',
    'On Monday six arrests followed.',
    'The judge placed six brokers under arrest.',
    'By dusk six brokers were behind bars.',
    'Police picked up six brokers.',
    'By dusk six brokers had been picked up by police.',
    'The raid netted six brokers.',
    'The raid yielded six arrests.',
    'By dusk six brokers were put in cells.',
    'By dusk six brokers ended up in custody.',
    'By dusk six brokers sat in custody.',
    'The guards locked up six brokers.',
    'By dusk six brokers were locked up.',
  ],
  charge: [
    'On Monday eight brokers were charged.',
    'In Morva eight brokers face charges.',
    'Prosecutors brought charges against eight brokers.',
    'The indictment names eight brokers.',
    'The state seeks the prosecution of eight brokers.',
  ],
  release: [
    'On Monday nine teachers were set free.',
    'The rebels let nine hostages go.',
    'On Monday nine hostages were let go.',
    'The rebels handed nine teachers over.',
    'On Monday nine teachers were handed over.',
    'On Monday nine teachers walked free.',
    'The mayor hailed the release of nine teachers.',
    'On Monday nine teachers were let out.',
    'The court gave nine teachers their freedom.',
    'On Monday nine teachers got their freedom.',
    'The envoy brought home nine hostages.',
  ],
  steal: [
    'The gang fled with 12 watches.',
    'On Sunday 12 paintings went missing.',
    'On Sunday 12 paintings disappeared.',
    'The gang robbed the museum of 12 paintings.',
    'The gang took 12 paintings from the museum.',
    'On Sunday 12 paintings were spirited away.',
    'The gang spirited away 12 paintings.',
    'The gang walked off with 12 paintings.',
    'A pickpocket lifted 12 phones.',
  ],
  'steal-data': ['The hackers got hold of the data of 9,000 customers.'],
  capture: [
    'On Monday 14 trucks were seized.',
    'On Monday 14 rifles were confiscated.',
    'Customs confiscated 14 rifles.',
    'Customs impounded 14 ships.',
    'Customs announced the seizure of 14 ships.',
    'Customs announced the confiscation of 14 rifles.',
    'On Monday 14 villages were overrun.',
  ],
  kidnap: [
    'On Monday nine teachers were kidnapped.',
    'The rebels took nine teachers hostage.',
    'On Monday nine teachers were taken hostage.',
    'Gunmen seized nine teachers.',
    'The men dragged away nine teachers.',
    'On Monday nine teachers were seized by gunmen.',
    'The mayor deplored the abduction of nine teachers.',
    'The rebels took nine people captive.',
    'On Monday nine teachers were carried away by gunmen.',
  ],
  expel: [
    'On Monday 14 diplomats were expelled.',
    'Morva announced the expulsion of 14 diplomats.',
    'Morva ordered 14 diplomats to leave the country.',
    'On Monday 14 diplomats were ordered to leave the country.',
    'Morva declared 14 diplomats undesirable.',
    'Morva threw 14 diplomats out.',
    'On Monday 14 diplomats were thrown out.',
    'By Monday 14 diplomats are to leave the country.',
  ],
  'attack-in-number': [
    'The bank was raided by a gang of five robbers.',
    'The raid was one that five gunmen carried out.',
    'In the raid five gunmen took part.',
    'Shots were fired by five gunmen.',
  ],
  'fire-shots': ['In all eleven shots were fired.', 'The guard shot eleven rounds.'],
  explode: [
    'In Morva two bombs exploded.',
    'In Morva there were two explosions.',
    'In Morva two explosions were heard.',
    'Neighbours heard two explosions.',
    'In the night two explosions rocked Morva.',
  ],
};

/** Sentences like them that tell something else. */
const other = {
  arrest: ['Police picked up six bottles.'],
  steal: ['The museum lent 12 paintings.'],
  release: ['The rebels handed over nine letters.'],
  expel: ['Morva threw 14 diplomats a party.'],
};

describe('patterns of words that tell what was done by thieves, gunmen and the police', () => {
  tryWordings(told, other);
});
