import type { WhyView } from './why-view';

/** "Waarom dit getal?": the figure, its formula, the rules and settings behind it, and whom it is about. */
export function Why({ view, heading: Heading = 'h1' }: { view: WhyView; heading?: 'h1' | 'h2' }) {
  const { value, hidden, lines, rules, settings, people, period, remarks } = view;
  return (
    <div className="why">
      <p className="kicker">Waarom dit getal?</p>
      <Heading id="waarom-titel">{view.title}</Heading>
      {view.about && <p className="soft">{view.about}</p>}
      {value !== null && <p className="why-value">{value}</p>}
      {hidden !== null && <p>{hidden}</p>}
      {lines.length > 0 && <Formula lines={lines} />}
      {remarks.length > 0 && (
        <ul className="stack">
          {remarks.map((remark) => (
            <li key={remark}>{remark}</li>
          ))}
        </ul>
      )}
      {rules.length > 0 && (
        <>
          <h3>{rules.length === 1 ? 'De regel' : 'De regels'}</h3>
          <ul>
            {rules.map((rule) => (
              <li key={rule.id}>
                <strong>{rule.href ? <a href={rule.href}>{rule.name}</a> : rule.name}</strong>
                <br />
                {sentenceCase(rule.citation)}. {sentenceCase(rule.validity)}. {rule.marked && <WarningMark />}
                {sentenceCase(rule.status)}.
                <span className="soft">
                  {' '}
                  Regel {rule.id}, versie {rule.version}.
                </span>
                {rule.note && <span className="soft"> {sentenceCase(rule.note)}.</span>}
              </li>
            ))}
          </ul>
        </>
      )}
      {settings.length > 0 && (
        <>
          <h3>Wat de school heeft gekozen</h3>
          <ul>
            {settings.map(({ label, value: chosen, source, set, href }) => (
              <li key={label}>
                <strong>{href ? <a href={href}>{label}</a> : label}:</strong> {chosen}{' '}
                <span className="soft">
                  {source} {sentenceCase(set)}.
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      {(people || period) && (
        <>
          <h3>Over wie en wanneer</h3>
          <p>{[people, period].filter(Boolean).join(', ')}.</p>
        </>
      )}
    </div>
  );
}

function Formula({ lines }: { lines: WhyView['lines'] }) {
  return (
    <ol className="formula">
      {lines.map(({ depth, label, text, href }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines never move, and two may be alike
        <li key={index} className={`depth-${Math.min(depth, 4)}`}>
          <span className="formula-label">{href ? <a href={href}>{label}</a> : label}</span>
          <span className="formula-text">{text}</span>
        </li>
      ))}
    </ol>
  );
}

const sentenceCase = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** A warning is a word with a sign, never a colour alone. */
function WarningMark() {
  return (
    <>
      <span aria-hidden="true">⚠ </span>
      <span className="visually-hidden">Let op: </span>
    </>
  );
}
