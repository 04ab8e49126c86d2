import { Notice } from '~/app/ui/notice';

/** Why signing in by a provider did not work, and the way back. */
export function ProviderMessage({ error }: { error: string }) {
  return (
    <main id="inhoud" className="page page-narrow stack">
      <h1>Dit is niet gelukt</h1>
      <Notice kind="error">{error}</Notice>
      <p className="buttons">
        <a href="/aanmelden" className="button">
          Terug naar aanmelden
        </a>
      </p>
    </main>
  );
}
