import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { LEARNING_KINDS } from '~/app/domain/activities';
import { ONLY_TOLD } from '~/app/domain/rules/counted-keys';
import { seededRuleBook } from '~/seeds/rules';

const sources = ['app/domain', 'app/features/figures']
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !name.endsWith('counted-keys.ts'))
      .map((name) => readFileSync(join(folder, name), 'utf8')),
  )
  .join('\n');

/** Named by a part of the key. */
const COMPOSED = new Set(LEARNING_KINDS.map((kind) => `mix_${kind}`));

it('a rule is only told about when no calculation names its key', () => {
  const keys = new Set(seededRuleBook().rules.map(({ key }) => key));
  const silent = [...keys].filter((key) => !sources.includes(`'${key}'`) && !COMPOSED.has(key));
  expect(silent.sort()).toEqual([...ONLY_TOLD].sort());
});
