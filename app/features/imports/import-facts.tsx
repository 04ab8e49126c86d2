import type { ImportLine } from './import-lines';

/** Who read in which file, and when. */
export function ImportFacts({ line }: { line: ImportLine }) {
  return (
    <dl className="facts">
      <dt>Soort</dt>
      <dd>{line.kind}</dd>
      <dt>Wanneer</dt>
      <dd>{line.when}</dd>
      <dt>Door</dt>
      <dd>{line.by}</dd>
      <dt>Stand</dt>
      <dd>
        {line.status}
        {line.undoneAt && ` op ${line.undoneAt}`}
      </dd>
    </dl>
  );
}
