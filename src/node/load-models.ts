import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Models } from '../core/tools.ts';

/**
 * Reads the trained weights.
 *
 * @param folder Where they are; by default `models/` beside the built program, or that of the project.
 * @throws If a file of weights is missing.
 */
export function loadModels(folder = modelsFolder()): Models {
  return {
    language: readFileSync(join(folder, 'language.bin')),
    names: readFileSync(join(folder, 'names.bin')),
  };
}

function modelsFolder(): string {
  const here = typeof __dirname === 'string' ? __dirname : dirname(fileURLToPath(import.meta.url));
  const places = ['models', '../models', '../../models'].map((path) => join(here, path));
  return places.find((place) => existsSync(join(place, 'names.bin'))) ?? places[0]!;
}
