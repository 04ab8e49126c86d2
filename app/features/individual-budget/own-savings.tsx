import type { Savings } from './own-savings.server';

/** What a director saved of each year's budget, and until when. */
export function OwnSavings({ savings }: { savings: Savings }) {
  if (!savings) return null;
  return (
    <section className="section stack" id="spaarsaldo">
      <h2>Spaarsaldo: {savings.total}</h2>
      <p className="soft">Wat je besteedt, gaat van het oudste budget af.</p>
      <ul className="stack">
        {savings.lines.map(({ year, text }) => (
          <li key={year}>
            Budget {year}: {text}.
          </li>
        ))}
      </ul>
    </section>
  );
}
