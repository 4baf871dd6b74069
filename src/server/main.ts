import { join } from 'node:path';
import {
  createConnection,
  ProposedFeatures,
  TextDocuments,
  type InitializeResult,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { keepPacked, shelfInMemory } from '../core/archive.ts';
import { createCorpus } from '../core/corpus.ts';
import { createTools, forEditing } from '../core/tools.ts';
import { openAnalysisCache, type AnalysisCache } from '../node/analysis-cache.ts';
import { createAnalyst } from '../node/analysis-task.ts';
import { analysisVersion } from '../node/analysis-version.ts';
import { compileLater } from '../node/compile-later.ts';
import { keptBeside } from '../node/kept-work.ts';
import { loadModels } from '../node/load-models.ts';
import { createPacking } from '../node/pack-analysis.ts';
import { keepMemoryLow } from '../node/quiet-memory.ts';
import { shelfOnDisk } from '../node/shelf-on-disk.ts';
import type { ServerOptions } from '../protocol.ts';
import { createActs } from './acts.ts';
import { createAnalyses } from './analyses.ts';
import { createAnalysisPool } from './analysis-pool.ts';
import { answerNames } from './answer-names.ts';
import { answerNotes } from './answer-notes.ts';
import { answerRequests } from './answer-requests.ts';
import { answerViews } from './answer-views.ts';
import { capabilities } from './capabilities.ts';
import { speak } from './language.ts';
import { guarded } from './guarded-corpus.ts';
import { createLastListed } from './last-listed.ts';
import { createNameActs } from './name-acts.ts';
import { createNotesOnText } from './notes-on-text.ts';
import { createPerson } from './person.ts';
import { createReader } from './reading.ts';
import { defaults, isListed, readSettings } from './settings.ts';
import { createUndo } from './undo.ts';
import { createUpkeep } from './upkeep.ts';
import { createWorkspace } from './workspace.ts';

compileLater();
/** The language server: reads the folders of the workspace, and answers the editor from what it read. */
const connection = createConnection(ProposedFeatures.all);
const documents = new TextDocuments(TextDocument);
const log = (sentence: string) => connection.console.warn(sentence);
const models = loadModels();
const tools = forEditing(createTools(models));
const packing = createPacking();

let cache: AnalysisCache | undefined;
const version = analysisVersion(new URL(import.meta.url), models);
const kept = keptBeside(() => cache, version);
let newShelf = shelfInMemory;
let settings = defaults;
const workspace = createWorkspace(
  () => guarded(createCorpus(tools, keepPacked(packing, newShelf()), kept), log),
  (question) => isListed(question, settings),
);
async function updateSettings(): Promise<void> {
  const [own, hidden] = (await connection.workspace.getConfiguration([
    { section: 'crosscheck' },
    { section: 'files.exclude' },
  ])) as unknown[];
  settings = readSettings(own, hidden);
}

const worker = new URL('analysis-worker.js', import.meta.url);
const reader = createReader({
  settings: () => settings,
  openText: (uri) => documents.get(uri)?.getText(),
  lastListed: createLastListed(() => cache, version),
  analyses: createAnalyses(() => cache, createAnalysisPool(worker), packing, createAnalyst(tools)),
  log,
});
const person = createPerson(
  () => settings.author,
  () => workspace.folders()[0]?.root,
);
const stamp = () => ({ by: person().name, at: new Date().toISOString() });
const undo = createUndo();
const acts = createActs(stamp, undo);
const notes = createNotesOnText(stamp, undo);
const upkeep = createUpkeep({ connection, documents, workspace, reader, settings: () => settings });

let folders: readonly string[] = [];
connection.onInitialize((params): InitializeResult => {
  speak(params.locale);
  folders = (params.workspaceFolders ?? []).map((folder) => folder.uri);
  const { storage } = (params.initializationOptions ?? {}) as Partial<ServerOptions>;
  if (storage) {
    cache = openAnalysisCache(join(storage, 'analyses'), analysisVersion(worker, models), log);
    newShelf = () => shelfOnDisk(join(storage, 'shelf'));
  }
  return { capabilities, serverInfo: { name: 'crosscheck' } };
});
connection.onInitialized(async () => {
  await updateSettings().catch(() => connection.console.info('The editor gives no settings.'));
  await upkeep.start(folders, updateSettings);
});
answerRequests({ connection, workspace, upkeep, settings: () => settings });
answerViews({ connection, documents, workspace, upkeep, acts });
answerNames({ connection, workspace, upkeep, acts: createNameActs(stamp) });
answerNotes({ connection, workspace, upkeep, notes, undo, person, stamp });
documents.listen(connection);
keepMemoryLow(() => workspace.folders().forEach(({ corpus }) => corpus.rest()));
connection.listen();
