import { Notice } from '~/app/ui/notice';
import { RuleHistory } from './rule-history';
import type { RuleView } from './rule-view.server';
import { WorkedExample } from './worked-example-details';

/** One rule: what it says, how sure that is, what came before and after, and what is worked out with it. */
export function RulePage({ view }: { view: RuleView }) {
  return (
    <main id="inhoud" className="page page-narrow stack">
      <p className="kicker">
        <a href={view.here.rules}>Rekenregels</a>
      </p>
      <h1>{view.title}</h1>
      <RuleValue values={view.values} />
      <p>{view.meaning}</p>
      {view.policy && (
        <p>
          De regels leggen hier niets vast. De werkgever kan dat zelf doen:{' '}
          <a href={view.policy}>leg vast wat op deze school geldt</a>.
        </p>
      )}
      {view.status.marked && (
        <Notice kind="warning">
          <p>{view.status.meaning}</p>
          {view.contested && <p>{view.contested}</p>}
        </Notice>
      )}
      <RuleFacts view={view} />
      {view.settings.length > 0 && (
        <section className="section">
          <h2>Wat de school zelf kiest</h2>
          <dl className="facts">
            {view.settings.map(({ title, text, href }) => (
              <div key={title}>
                <dt>{href ? <a href={href}>{title}</a> : title}</dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      {view.history.length > 1 && <RuleHistory history={view.history} />}
      <section className="section stack">
        <h2>Rekenvoorbeelden</h2>
        <ExamplesOfRule groups={view.exampleGroups} />
        <p>
          <a href={view.here.examples}>Alle rekenvoorbeelden</a>
        </p>
      </section>
    </main>
  );
}

function RuleValue({ values }: { values: readonly string[] }) {
  if (values.length === 1) return <p className="why-value">{values[0]}</p>;
  return (
    <ul className="rule-list">
      {values.map((value) => (
        <li key={value}>{value}</li>
      ))}
    </ul>
  );
}

function RuleFacts({ view }: { view: RuleView }) {
  const facts = [
    ['Voor wie', view.forWhom],
    ['Periode', view.period],
    ['Naar rato', view.proRata === 'ja' ? 'ja, naar de omvang van de baan' : view.proRata],
    ['Geldigheid', view.validity],
    ['Bron', view.source],
    ['Hoe zeker', view.status.marked ? view.status.text : `${view.status.text}. ${view.status.meaning}`],
    ['Toelichting', view.note],
    ['Code', view.id],
  ].filter((fact): fact is [string, string] => fact[1] !== null);
  return (
    <dl className="facts">
      {facts.map(([label, text]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}

function ExamplesOfRule({ groups }: { groups: RuleView['exampleGroups'] }) {
  if (groups.length === 0) return <p>Bij deze regel is nog geen voorbeeld om na te rekenen.</p>;
  return groups.map(({ key, other, examples }, group) => (
    <div key={key} className="stack">
      {other && (
        <h3>
          Met <a href={other.href}>een andere versie</a>: {other.value} ({other.forWhom}, {other.period})
        </h3>
      )}
      {examples.map((example, index) => (
        <WorkedExample key={example.id} example={example} open={group + index === 0} />
      ))}
    </div>
  ));
}
