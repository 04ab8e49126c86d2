/** Stands for a moment between us and the provider; the link is for browsers that do not go on by themselves. */
export function ToProvider({ label, address }: { label: string; address: string }) {
  return (
    <main id="inhoud" className="page page-narrow stack">
      <h1>Je gaat naar {label}</h1>
      <p>Daar meld je je aan. Daarna kom je hier terug.</p>
      <p className="buttons">
        <a href={address} className="button">
          Verder naar {label}
        </a>
      </p>
    </main>
  );
}
