import assert from 'node:assert/strict';
import { placeRows as rows } from '../place-rows.ts';

describe('two places of which it is told in which country they lie', () => {
  it('are two where the countries are', () => {
    const plant =
      'The South Korean battery maker Voltan will build a plant in southwest Poland that will have 1,800 workers, it said on Monday. Chief Executive Han Sung spoke in Seoul.';
    const near = (people: string) =>
      `Voltan has chosen a site for its first plant in Europe, Chief Executive Han Sung said in Seoul. The plant will be built near the ${people} city of Debrin and have 1,800 workers, the South Korean company said on Monday.`;
    assert.equal(rows(plant, near('Hungarian')).length, 1);
    assert.deepEqual(rows(plant, near('Polish')), []);
  });
});

describe('an area that may hold the other place', () => {
  const broke = (where: string) =>
    `Firefighters fought a wildfire in central Portugal on Tuesday. The fire broke out on Monday in ${where}.`;

  it('is told by the word before its name, or behind it', () => {
    const village = broke('the village of Vale Torvo');
    assert.equal(rows(village, broke('the village of Monte Rell')).length, 1);
    assert.deepEqual(rows(village, broke('the municipality of Arvela')), []);
    assert.deepEqual(rows(village, broke('Arvela province')), []);
  });

  it('is none of the country after which it is called', () => {
    const bomb = (where: string) =>
      `A bomb killed three police officers in Nigeria on Monday. The bomb exploded outside a police station in ${where}.`;
    const town = bomb('the Nigerian town of Kurda Rawa');
    assert.equal(rows(town, bomb('the Nigerian town of Tudan Refa')).length, 1);
    assert.deepEqual(rows(town, bomb('Niger state')), []);
  });
});

describe('two places of which one may hold the other', () => {
  it('are a town and a land or a part of one in which it may lie, whatever is told of them', () => {
    const camp = (where: string) =>
      `Soldiers attacked a refugee camp on Tuesday. The camp is in ${where}, and 4,000 people live there.`;
    assert.deepEqual(rows(camp('Lucan'), camp('Chad')), []);
    assert.deepEqual(rows(camp('Lucan'), camp('Tarik province')), []);
    assert.equal(rows(camp('Lucan'), camp('Tarik')).length, 1);
  });

  it('may be a town of the part of a country that the other article names', () => {
    const died = (where: string) => `The conductor Leopold Anwander died in ${where} on Tuesday.`;
    assert.deepEqual(rows(died('Graz'), died('Styria')), []);
    assert.deepEqual(rows(died('Graz'), died('Bavaria')), [['Graz', 'Bavaria']]);
    assert.deepEqual(rows(died('Graz'), died('Salzburg')), [['Graz', 'Salzburg']]);
  });
});

describe('a place near a town', () => {
  it('may be at a site of any name', () => {
    const hurt = (where: string) =>
      `Anna Berg, who was injured in Thursday's collision ${where}, is still in hospital.`;
    const left = (where: string) =>
      `Anna Berg, who was injured in a collision ${where} on Thursday, left hospital on Tuesday.`;
    assert.deepEqual(rows(hurt('at the Cutler crossroads'), left('near Pell')), []);
    assert.equal(rows(hurt('near Orval'), left('near Pell')).length, 1);
  });
});
