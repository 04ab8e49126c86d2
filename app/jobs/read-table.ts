import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { ImportRefused, type Sheet } from '~/app/features/imports/import-types';
import { TABLE_LIMITS } from './tables/limits';
import { recogniseFile } from './tables/recognise';
import { UnreadableFile } from './tables/unreadable';

type Answer = { sheets: Sheet[] } | { refused: string | null };

const TOO_HEAVY =
  'Dit bestand kost te veel tijd of geheugen om te lezen. Maak een nieuwe lijst met alleen de kolommen die nodig zijn.';
const UNREADABLE = 'Dit bestand kan niet worden gelezen. Sla de lijst opnieuw op als .xlsx of CSV.';

const WORKER_FILE = new URL('./read-table.worker.ts', import.meta.url);
const TSX = new URL(
  'dist/esm/api/index.mjs',
  pathToFileURL(createRequire(import.meta.url).resolve('tsx/package.json')),
).href;
/** A thread does not take over the loader of its parent on every Node, so it brings its own. */
const START = `import(${JSON.stringify(TSX)}).then((tsx) => {
  tsx.register();
  return import(${JSON.stringify(WORKER_FILE.href)});
});`;

/** Reads CSV or XLSX in a thread with limits of time and memory; throws `ImportRefused` with one sentence. */
export async function readTable(bytes: Uint8Array, _fileName: string): Promise<Sheet[]> {
  try {
    recogniseFile(bytes);
  } catch (error) {
    throw new ImportRefused(error instanceof UnreadableFile ? error.message : UNREADABLE);
  }
  const answer = await readInWorker(bytes);
  if ('sheets' in answer) return answer.sheets;
  throw new ImportRefused(answer.refused ?? UNREADABLE);
}

function readInWorker(bytes: Uint8Array): Promise<Answer> {
  return new Promise((resolve) => {
    const worker = new Worker(START, {
      eval: true,
      workerData: bytes,
      execArgv: [],
      env: {},
      stdout: true,
      stderr: true,
      resourceLimits: { maxOldGenerationSizeMb: TABLE_LIMITS.memoryMb, maxYoungGenerationSizeMb: 64 },
    });
    const finish = (answer: Answer) => {
      clearTimeout(timer);
      resolve(answer);
      void worker.terminate();
    };
    const timer = setTimeout(() => finish({ refused: TOO_HEAVY }), TABLE_LIMITS.seconds * 1000);
    worker.once('message', finish);
    worker.once('error', (error: NodeJS.ErrnoException) => {
      finish({ refused: error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? TOO_HEAVY : null });
    });
    worker.once('exit', () => finish({ refused: TOO_HEAVY }));
  });
}
