import type { SharedTexts as Texts } from './shared-texts.server';

/** What a colleague shares with who looks, by name and until they take it back. */
export function SharedTexts({ name, texts }: { name: string; texts: Texts }) {
  if (texts.length === 0) return null;
  return (
    <section className="section stack" id="gedeeld">
      <h2>Met jou gedeeld</h2>
      <p className="soft">
        {name} deelt dit met jou, niet met je rol. Wie jou vervangt of opvolgt, ziet het niet. In het logboek
        staat dat je dit hebt gelezen.
      </p>
      {texts.map(({ key, question, content, since }) => (
        <article key={key} className="stack">
          <h3>{question}</h3>
          <p className="soft">
            Gedeeld door {name} sinds {since}
          </p>
          <p className="own-words">{content}</p>
        </article>
      ))}
    </section>
  );
}
