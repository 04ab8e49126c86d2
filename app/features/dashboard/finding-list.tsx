import type { FindingLine } from './finding-lines';

/** What the rules say about the figures; words, never a colour. */
export function FindingList({ findings }: { findings: readonly FindingLine[] }) {
  if (findings.length === 0) return <p>De regels zeggen niets bijzonders over deze cijfers.</p>;
  return (
    <ul className="findings">
      {findings.map(({ text, citation, why, rule, people }) => (
        <li key={text}>
          {text}{' '}
          {citation && <span className="soft">{rule ? <a href={rule}>{citation}</a> : citation}. </span>}
          {why && (
            <a className="figure" href={why}>
              Waarom?
            </a>
          )}{' '}
          {people && <a href={people}>Toon deze mensen</a>}
        </li>
      ))}
    </ul>
  );
}
