import './support/check-node.mjs';

const { prepare } = await import('./support/prepare.mjs');
prepare();
const { steps } = await import('./support/test-steps.mjs');

// `npm test -- --only unit test/domain` runs one step, and hands it the rest.
const [flag, only, ...args] = process.argv.slice(2);
if (flag !== undefined && (flag !== '--only' || !(only in steps))) {
  console.log(`npm test [-- --only ${Object.keys(steps).join('|')} [...]]`);
  process.exit(2);
}

let stopped = false;
for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, () => (stopped = true));

const results = [];
for (const name of only ? [only] : Object.keys(steps)) {
  if (stopped) break;
  console.log(`\n== ${name}`);
  const start = Date.now();
  const result = await steps[name](args).catch((error) => {
    console.log(error.message);
    return { ok: false, failed: 1 };
  });
  results.push({ name, seconds: Math.round((Date.now() - start) / 1000), ...result });
}

console.log('\n== samenvatting / summary');
for (const { name, ok, seconds } of results)
  console.log(`${ok ? 'goed  ' : 'MISLUKT'} ${name} (${seconds} s)`);
const sum = (key) => results.reduce((total, result) => total + (result[key] ?? 0), 0);
const skipped = sum('skipped') > 0 ? `, ${sum('skipped')} skipped` : '';
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed${skipped}`);
process.exit(!stopped && results.every(({ ok }) => ok) ? 0 : 1);
