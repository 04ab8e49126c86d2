import type { LoaderFunctionArgs } from '@remix-run/node';
import { EXAMPLE_RULE_FILE } from '~/app/features/rule-loading/example-rule-file';
import { openRuleSets } from '~/app/server/open-rule-sets.server';

/** A file with rules to begin from. */
export async function loader(asked: LoaderFunctionArgs) {
  await openRuleSets(asked);
  return new Response(`${JSON.stringify(EXAMPLE_RULE_FILE, null, 2)}\n`, {
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': 'attachment; filename="rekenregels-voorbeeld.json"',
    },
  });
}
