import { fork } from 'node:child_process';
import { root } from '~/bin/support/root.mjs';

/** A server on a database that only one test uses. */
export interface Copy {
  url: string;
  database: string;
}

export interface Copies {
  /** Serves a copy of that database; the copy before it is gone then. */
  serve(database: string): Promise<Copy>;
  stop(): Promise<void>;
}

export function startCopies(): Copies {
  const child = fork('test/support/copies-server.ts', {
    cwd: root,
    execArgv: ['--import', 'tsx'],
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  return {
    serve: (database) =>
      new Promise((resolve, reject) => {
        child.once('message', (copy) => resolve(copy as Copy));
        ended.then(() => reject(new Error('The server of the copies stopped')));
        child.send(database);
      }),
    async stop() {
      child.disconnect();
      await ended;
    },
  };
}
