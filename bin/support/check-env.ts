import { EnvRefused, readEnv } from '~/app/server/env.server';

// The first import of a program, so that it ends here with all that is wrong before anything reads a setting.
try {
  readEnv();
} catch (error) {
  if (!(error instanceof EnvRefused)) throw error;
  const lines = error.lines.map((line) => `- ${line}`).join('\n');
  console.error(
    `Rode Draad start niet. Deze instellingen (omgevingsvariabelen) ontbreken of kloppen niet:\n${lines}\nDe README noemt alle instellingen.`,
  );
  process.exit(1);
}
