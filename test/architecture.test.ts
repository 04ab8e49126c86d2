import ts from 'typescript';
import { expect, test } from 'vitest';
import { at, everyNode, type Import, readSources, type Source } from './support/sources';

const sources = readSources('app', 'bin', 'db', 'seeds');

/** Where a file stands: `features`, `domain`, ...; `routes` also for what frames them. */
function houseOf(path: string): string {
  const [first = '', second = ''] = path.split('/');
  if (first !== 'app') return first;
  return second.includes('.') ? 'routes' : second;
}
const isServerOnly = (path: string) => /\.server\.tsx?$/.test(path);
const featureOf = (path: string) => /^app\/features\/([^/]+)\//.exec(path)?.[1];

/** What each part may use when it runs. */
const USES: Record<string, string[]> = {
  domain: [],
  format: [],
  ui: ['format'],
  db: [],
  // Who is signed in, which school and what is denied are known by features; no file may lead back (see below).
  server: ['domain', 'db', 'features'],
  documents: ['domain', 'format'],
  features: ['domain', 'ui', 'format'],
  jobs: ['features', 'documents', 'domain', 'format', 'server', 'db'],
  routes: ['features', 'documents', 'domain', 'ui', 'format', 'server'],
  seeds: ['features', 'domain', 'db'],
  bin: ['features', 'documents', 'domain', 'format', 'server', 'jobs', 'seeds', 'db'],
};
const SERVER_FEATURES_USE = ['server', 'db'];
/** Of these the types as well: they are gone when the program runs. */
const TYPES_OF: Record<string, string[]> = {
  format: ['domain'],
  ui: ['domain'],
  db: ['domain'],
  features: ['db', 'server'],
  routes: ['db'],
};

test('imports run one way', () => {
  const wrong = everyImport(({ path }, { path: target, typeOnly }) => {
    const [from, to] = [houseOf(path), houseOf(target)];
    const allowed = [
      from,
      ...(USES[from] ?? []),
      ...(from === 'features' && isServerOnly(path) ? SERVER_FEATURES_USE : []),
      ...(typeOnly ? (TYPES_OF[from] ?? []) : []),
    ];
    return !allowed.includes(to);
  });
  expect(wrong).toEqual([]);
});

test('what also runs in the browser imports nothing that only the server has', () => {
  const wrong = everyImport(({ path }, { path: target, typeOnly }) => {
    const isShared = ['features', 'ui', 'format', 'domain'].includes(houseOf(path)) && !isServerOnly(path);
    return isShared && isServerOnly(target) && !typeOnly;
  });
  expect(wrong).toEqual([]);
});

test('features use each other without circles', () => {
  const uses = new Map<string, Set<string>>();
  for (const { path, imports } of sources) {
    const from = featureOf(path);
    for (const one of imports) {
      const to = featureOf(one.path ?? '');
      if (!from || !to || from === to || one.typeOnly) continue;
      uses.set(from, (uses.get(from) ?? new Set()).add(to));
    }
  }
  const reaches = (start: string, seen = new Set<string>()): Set<string> => {
    for (const next of uses.get(start) ?? []) if (!seen.has(next)) reaches(next, seen.add(next));
    return seen;
  };
  expect([...uses.keys()].filter((feature) => reaches(feature).has(feature))).toEqual([]);
});

test('no file leads back to itself', () => {
  const uses = new Map(
    sources.map(({ path, imports }) => [
      path,
      imports.filter((one) => !one.typeOnly).map((one) => one.path ?? ''),
    ]),
  );
  const done = new Set<string>();
  const circles: string[] = [];
  const walk = (path: string, way: string[]) => {
    if (way.includes(path)) circles.push([...way.slice(way.indexOf(path)), path].join(' -> '));
    if (done.has(path) || way.includes(path)) return;
    for (const next of uses.get(path) ?? []) walk(next, [...way, path]);
    done.add(path);
  };
  for (const path of uses.keys()) walk(path, []);
  expect(circles).toEqual([]);
});

const WRITES_SQL = /-(queries|commands)\.server\.ts$/;
const QUERY_STARTS = ['selectFrom', 'insertInto', 'updateTable', 'deleteFrom', 'mergeInto', 'selectNoFrom'];

test('SQL stands only in queries, commands and db', () => {
  const wrong = sources
    .filter(({ path }) => houseOf(path) !== 'db' && !WRITES_SQL.test(path))
    .flatMap((source) => {
      const isQuery = (node: ts.Node) =>
        (ts.isPropertyAccessExpression(node) && QUERY_STARTS.includes(node.name.text)) ||
        (ts.isTaggedTemplateExpression(node) && node.tag.getText(source.tree) === 'sql');
      return everyNode(source.tree)
        .filter(isQuery)
        .map((node) => at(source, node));
    });
  expect(wrong).toEqual([]);
});

const WRITES = /\b(insertInto|updateTable|deleteFrom|insertInBatches)$/;

test('participations are written in one file, which marks their school year as changed', () => {
  const wrong = sources
    .filter(({ path }) => path !== 'app/features/imports/row-change-commands.server.ts')
    .flatMap((source) =>
      everyNode(source.tree)
        .filter((node): node is ts.CallExpression => ts.isCallExpression(node))
        .filter(
          ({ expression, arguments: given }) =>
            WRITES.test(expression.getText(source.tree)) &&
            given.some((one) => one.getText(source.tree) === "'participations'"),
        )
        .map((node) => at(source, node)),
    );
  expect(wrong).toEqual([]);
});

test('inside a transaction nothing goes around it', () => {
  // SQLite has one connection here, so that would wait for itself for ever; elsewhere it would not roll back.
  const outside = sources.filter(({ path }) => houseOf(path) !== 'db');
  const wrong = outside.flatMap((source) =>
    everyNode(source.tree).flatMap((node) => {
      const transaction = ts.isCallExpression(node) ? transactionOf(node, source.tree) : undefined;
      if (!transaction) return [];
      return everyNode(transaction.work)
        .filter((inner) => ts.isIdentifier(inner) && inner.text === transaction.db && !isName(inner))
        .map((inner) => at(source, inner));
    }),
  );
  expect(wrong).toEqual([]);
});

test('only errors and responses are thrown', () => {
  const wrong = sources.flatMap((source) =>
    everyNode(source.tree)
      .filter((node): node is ts.ThrowStatement => ts.isThrowStatement(node))
      .filter(
        ({ expression }) => ts.isObjectLiteralExpression(expression) || ts.isStringLiteralLike(expression),
      )
      .map((node) => at(source, node)),
  );
  expect(wrong).toEqual([]);
});

/** What may ask another server: the providers and the mail server that the environment names. */
const MAY_ASK = ['app/server/provider.server.ts', 'app/server/mailer.server.ts'];
const ASKS = [
  'openid-client',
  'nodemailer',
  'http',
  'https',
  'net',
  'tls',
  'dgram',
  'http2',
  'undici',
  'axios',
];
/** Only serves. */
const SERVES = ['app/server/http-server.server.ts'];

test('nothing asks an address that a user gives: only these files ask another server at all', () => {
  const asking = sources.filter(({ path }) => !path.startsWith('bin/support/') && !SERVES.includes(path));
  const wrong = asking.flatMap(({ path, tree, imports }) => {
    const packages = imports.filter(
      ({ packageName, typeOnly }) => !typeOnly && ASKS.includes(packageName?.replace(/^node:/, '') ?? ''),
    );
    const calls = everyNode(tree).filter(
      (node) =>
        (ts.isCallExpression(node) && /^(globalThis\.)?fetch$/.test(node.expression.getText(tree))) ||
        (ts.isNewExpression(node) && /^(WebSocket|EventSource)$/.test(node.expression.getText(tree))),
    );
    return packages.length + calls.length > 0 && !MAY_ASK.includes(path) ? [path] : [];
  });
  expect(wrong).toEqual([]);
});

/** What comes from an address or a form, and so from anybody. */
const GIVEN = /\b(search|form|formData|searchParams)\.get\(|\bparams\.|\buseParams\(/;
/** Only compared, so that it leads to one of our own places. */
const COMPARED = /\.get\('\w+'\) === /;

test('what somebody gives leads nowhere without safePath', () => {
  const leading = (node: ts.Node, tree: ts.SourceFile): ts.Node | undefined => {
    if (ts.isJsxAttribute(node) && /^(to|href|action|formAction|src)$/.test(node.name.getText(tree)))
      return node.initializer;
    if (ts.isCallExpression(node) && /^(redirect|navigate)$/.test(node.expression.getText(tree)))
      return node.arguments[0];
    return undefined;
  };
  const wrong = sources.flatMap((source) =>
    everyNode(source.tree).flatMap((node) => {
      const text = leading(node, source.tree)?.getText(source.tree) ?? '';
      return GIVEN.test(text) && !COMPARED.test(text) && !/\bsafePath\(/.test(text) ? [at(source, node)] : [];
    }),
  );
  expect(wrong).toEqual([]);
});

const RUNS_TEXT = /^(Function|dangerouslySetInnerHTML|innerHTML|outerHTML|insertAdjacentHTML|writeln)$/;

test('no text is run or taken for HTML', () => {
  const wrong = sources.flatMap((source) =>
    everyNode(source.tree)
      .filter(
        (node) =>
          (ts.isIdentifier(node) && RUNS_TEXT.test(node.text) && !ts.isTypeReferenceNode(node.parent)) ||
          (ts.isCallExpression(node) && node.expression.getText(source.tree) === 'eval'),
      )
      .map((node) => at(source, node)),
  );
  expect(wrong).toEqual([]);
});

function everyImport(isWrong: (source: Source, one: Import & { path: string }) => boolean): string[] {
  return sources.flatMap((source) =>
    source.imports.flatMap((one) => {
      const { path } = one;
      return path && isWrong(source, { ...one, path }) ? [`${source.path} -> ${path}`] : [];
    }),
  );
}

/** `changeBoard(db, …, work)` and `db.transaction().execute(work)`. */
function transactionOf(call: ts.CallExpression, tree: ts.SourceFile) {
  const work = call.arguments.find((argument) => ts.isArrowFunction(argument));
  const [first] = call.arguments;
  if (!work || !first) return undefined;
  if (call.expression.getText(tree) === 'changeBoard') return { db: first.getText(tree), work };
  const [, db] = /^(\w+)\.transaction\(\)\.execute$/.exec(call.expression.getText(tree)) ?? [];
  return db ? { db, work } : undefined;
}

/** A property or a key that only happens to have the same name. */
function isName(node: ts.Node): boolean {
  const { parent } = node;
  return (
    (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
    (ts.isPropertyAssignment(parent) && parent.name === node) ||
    ts.isPropertySignature(parent)
  );
}
