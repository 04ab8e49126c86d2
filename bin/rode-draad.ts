import './support/check-env';
import { readdirSync } from 'node:fs';
import { Command } from 'commander';
import { CommandRefused } from './support/command-refused';

/** Each file of bin/commands adds its own commands. */
interface CommandFile {
  register(program: Command): void;
}

const program = new Command('rode-draad')
  .description('Rode Draad op de opdrachtregel')
  .showHelpAfterError('(gebruik --help voor uitleg)');

const folder = new URL('commands/', import.meta.url);
for (const file of readdirSync(folder).sort()) {
  const { register } = (await import(new URL(file, folder).href)) as CommandFile;
  register(program);
}

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof CommandRefused)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
