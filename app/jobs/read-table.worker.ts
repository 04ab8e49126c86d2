import { parentPort, workerData } from 'node:worker_threads';
import { parseTable } from './tables/parse-table';
import { UnreadableFile } from './tables/unreadable';

try {
  parentPort?.postMessage({ sheets: await parseTable(workerData as Uint8Array) });
} catch (error) {
  // What is inside the file stays inside: only a sentence of ours goes out.
  parentPort?.postMessage({ refused: error instanceof UnreadableFile ? error.message : null });
}
