import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import ts from 'typescript';
import { root } from '~/bin/support/root.mjs';

export interface Import {
  /** A path of ours without an ending, such as `app/domain/money`; undefined for a package. */
  path: string | undefined;
  packageName: string | undefined;
  /** Gone when the program runs. */
  typeOnly: boolean;
}

export interface Source {
  path: string;
  tree: ts.SourceFile;
  imports: Import[];
}

/** Every TypeScript file below these folders, parsed. */
export function readSources(...folders: string[]): Source[] {
  const files = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => join(folder, name)),
  );
  return files.sort().map((path) => {
    const text = readFileSync(join(root, path), 'utf8');
    const tree = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
    return { path, tree, imports: importsOf(tree, path) };
  });
}

export function everyNode(tree: ts.Node): ts.Node[] {
  const nodes: ts.Node[] = [];
  const visit = (node: ts.Node) => {
    nodes.push(node);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return nodes;
}

export function at(source: Source, node: ts.Node): string {
  const { line } = source.tree.getLineAndCharacterOfPosition(node.getStart(source.tree));
  return `${source.path}:${line + 1}`;
}

function importsOf(tree: ts.SourceFile, from: string): Import[] {
  return everyNode(tree).flatMap((node) => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
      const name = node.moduleSpecifier;
      return name && ts.isStringLiteral(name) ? [resolved(name.text, from, isTypeOnly(node))] : [];
    }
    const isDynamic = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
    const name = isDynamic ? node.arguments[0] : undefined;
    return name && ts.isStringLiteral(name) ? [resolved(name.text, from, false)] : [];
  });
}

function isTypeOnly(node: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  const clause = node.importClause;
  if (!clause) return false;
  if (clause.isTypeOnly) return true;
  const named = clause.namedBindings;
  return !clause.name && !!named && ts.isNamedImports(named) && named.elements.every((one) => one.isTypeOnly);
}

function resolved(name: string, from: string, typeOnly: boolean): Import {
  const path = name.startsWith('~/')
    ? name.slice(2)
    : name.startsWith('.')
      ? normalize(join(dirname(from), name))
      : undefined;
  return { path: path && withEnding(path), packageName: path ? undefined : name, typeOnly };
}

function withEnding(path: string): string {
  const endings = ['', '.ts', '.tsx', '/index.ts'];
  return (
    endings
      .map((ending) => path + ending)
      .find((file) => /\.\w+$/.test(file) && existsSync(join(root, file))) ?? path
  );
}
