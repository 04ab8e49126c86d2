import { spawn } from 'node:child_process';

/** Runs the command line as a user does, and tells what it said and how it ended. */
export function rodeDraad(args: readonly string[], { input = '', env = {} as Record<string, string> } = {}) {
  const { DATABASE_URL: _, ...own } = process.env;
  return new Promise<{ code: number | null; out: string; err: string }>((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'bin/rode-draad.ts', ...args], {
      env: { ...own, ...env },
    });
    let out = '';
    let err = '';
    child.stdout.on('data', (text) => {
      out += text;
    });
    child.stderr.on('data', (text) => {
      err += text;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, out, err }));
    child.stdin.end(input);
  });
}
