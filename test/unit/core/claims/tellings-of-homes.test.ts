import assert from 'node:assert/strict';
import { classesTold } from './tellings-in.ts';

/** Each sentence is told by one pattern of words only (data/claims/tellings.json), and no longer told without it. */
const told = {
  evacuate: [
    'Overnight 340 villagers were brought from their homes.',
    'Soldiers brought 340 villagers out of their homes.',
    'Soldiers brought 340 villagers from their homes.',
    'The fire forced 340 villagers to flee.',
    'The mayor told 340 villagers to leave.',
    'Overnight 340 villagers were driven from their homes.',
    'Overnight 340 villagers were driven out of their homes.',
    'Officers cleared 340 guests from the building.',
    'The evacuation order covers 340 residents.',
    'The evacuation affected 340 residents.',
    'Firefighters cleared 340 guests out.',
    'By noon 340 guests had been cleared out.',
    'Firefighters got 340 guests out.',
    'Overnight 340 villagers were sent to shelters.',
    'The mayor told 340 villagers to go.',
    'The mayor urged 340 villagers to flee.',
    'By noon 340 villagers were instructed to leave.',
    'By noon 340 houses were cleared.',
    'In the church 340 people sought shelter.',
    'In the night 340 villagers were obliged to leave the area.',
  ],
  displace: [
    'By noon 120 families were evicted.',
    'By noon 120 families had been forced out of their homes.',
    'By noon 120 families were driven from their homes.',
    'In the fire 120 families lost their homes.',
    'By noon 120 families had been thrown out of their flats.',
    'The landlord threw 120 families out of their flats.',
    'Neighbours protested against the eviction of 120 families.',
    'In the quake 120 villagers lost their homes.',
    'By noon 120 villagers were rendered homeless.',
    'In one night 120 villagers became homeless.',
    'The quake cost 120 villagers their homes.',
    'The quake destroyed the homes of 120 villagers.',
    'The town counts 120 villagers without a roof.',
    'Since the quake 120 villagers have nowhere to go.',
    'The landlord chased 120 families out of their homes.',
    'The quake left 120 villagers without shelter.',
    'By noon 120 villagers were left without shelter.',
  ],
  destroy: [
    'The storm blew 85 barns down.',
    'In the quake 85 barns collapsed.',
    'By dawn 85 barns lay in ruins.',
    'By dawn 85 barns had gone up in flames.',
    'The flood swept away 85 barns.',
    'The village lost 85 barns to the fire.',
    'In the night 85 barns fell victim to the fire.',
    'The fire left 85 barns in ruins.',
    'By dawn 85 barns were left in ruins.',
    'By dawn 85 barns were gone.',
    'The fire burned through 85 barns.',
    'The mayor regrets the destruction of 85 barns.',
    'The fire reduced 85 barns to ruins.',
    'The fire turned 85 houses into ash.',
    'By dawn 85 houses were reduced to ruins.',
    'By dawn 85 barns were turned to rubble.',
  ],
  damage: [
    'By dusk 85 barns were damaged.',
    'By dusk 85 barns had suffered damage.',
    'The storm did damage to 85 barns.',
    'By dusk 85 barns had lost their roofs.',
    'The storm tore the roofs off 85 barns.',
    'The roofs of 85 barns flew off.',
    'The storm caused damage in 85 barns.',
    'In the blast windows broke in 85 shops.',
  ],
  flood: [
    'The river flooded 85 barns.',
    'By dusk 85 barns were flooded.',
    'The rain led to the flooding of 85 barns.',
    'Water poured into 85 barns.',
    'Water entered 85 barns.',
    'By dusk 85 barns were filled with water.',
    'By dusk 85 barns were underwater.',
    'By dusk 85 barns took in water.',
  ],
  'lack-power': [
    'The storm cut power to 7,000 homes.',
    'By dusk 7,000 homes were hit by the outage.',
    'By dusk 7,000 homes were in the dark.',
    'In Morva 7,000 homes spent the night without power.',
    'Power failed in 7,000 homes.',
    'The storm blacked out 7,000 homes.',
    'The lights went out in 7,000 homes.',
    'The storm deprived 7,000 homes of electricity.',
    'The storm interrupted power to 7,000 homes.',
    'In Morva 7,000 homes suffered outages.',
    'The storm caused outages in 7,000 homes.',
    'The storm meant the loss of power for 7,000 homes.',
    'By dusk 7,000 homes were disconnected from the grid.',
    'The storm plunged 7,000 homes into darkness.',
    'A failure hit 7,000 homes.',
  ],
  isolate: [
    'The flood cut 14 villages off.',
    'By dusk 14 villages remained inaccessible.',
    'The army brought food to 14 villages isolated by the flood.',
  ],
  fell: [
    'By dawn 700 trees were felled.',
    'The storm brought down 700 trees.',
    'By dawn 700 trees were blown down.',
    'The farmer regrets the loss of 700 trees.',
    'By dawn 700 trees had come down.',
  ],
  inhabit: [
    'The village has a population of 800.',
    'Morva, a town with a population of 800, lies on the Orm.',
  ],
};

/** Sentences like them that tell something else. */
const other = {
  evacuate: ['The mayor told 340 villagers to vote.'],
  destroy: ['By May 85 flats were reduced in price.', 'The firm turned 85 barns into offices.'],
  'lack-power': ['The sale plunged 260 families into poverty.'],
  flood: ['Wine was poured in 85 bars.'],
};

describe('patterns of words that tell what became of homes and of those who live in them', () => {
  for (const [predicate, sentences] of Object.entries(told))
    it(`read “${predicate}” in each of its wordings`, () => {
      for (const sentence of sentences)
        assert.ok(classesTold(sentence).includes(predicate), sentence);
    });

  for (const [predicate, sentences] of Object.entries(other))
    it(`do not read “${predicate}” where like words tell something else`, () => {
      for (const sentence of sentences)
        assert.ok(!classesTold(sentence).includes(predicate), sentence);
    });
});
