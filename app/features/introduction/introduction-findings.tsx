import type { IntroductionLine } from './introduction-view';

/** What is missing, each with its source and a way to the part it is about. */
export function IntroductionFindings({ lines }: { lines: readonly IntroductionLine[] }) {
  return (
    <ul className="findings">
      {lines.map(({ text, citation, href }) => (
        <li key={text}>
          {text} <span className="soft">{citation}. </span>
          <a href={href}>Naar dit onderdeel</a>
        </li>
      ))}
    </ul>
  );
}
