import { spawn } from 'node:child_process';
import { root } from './root.mjs';

/**
 * Runs bin/serve.ts in the foreground until it ends, and ends as it does. NODE_ENV stands in the child's
 * environment from its first moment: set later, React's slow development version would be loaded.
 */
export function serve(mode) {
  const server = spawn(process.execPath, ['--import', 'tsx', 'bin/serve.ts'], {
    cwd: root,
    env: { ...process.env, NODE_ENV: mode },
    stdio: 'inherit',
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      // Ctrl-C in a terminal reaches the server by itself; a second one would cut off its last requests.
      if (signal === 'SIGINT' && process.stdin.isTTY) return;
      server.kill(signal === 'SIGHUP' ? 'SIGTERM' : signal);
    });
  }
  if (process.env.npm_lifecycle_event) whenParentIsGone(() => server.kill('SIGTERM'));
  server.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 143)));
}

/** npm passes no signal on when it is stopped itself, and would leave the server behind. */
function whenParentIsGone(stop) {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    stop();
  }, 500);
}
