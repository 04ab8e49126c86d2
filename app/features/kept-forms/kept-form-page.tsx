import { Button } from '~/app/ui/button';
import { Notice } from '~/app/ui/notice';
import type { KeptFormView } from './kept-form-view';

/** After signing in again: what was filled in before, to be sent on or thrown away. */
export function KeptFormPage({ form }: { form: KeptFormView | null }) {
  if (!form) {
    return (
      <main id="inhoud" className="page page-narrow stack">
        <h1>Er is geen formulier bewaard</h1>
        <p>Het is al verstuurd of weggegooid, of het is langer dan een uur geleden.</p>
        <p>
          <a href="/">Naar je beginpagina</a>
        </p>
      </main>
    );
  }
  return (
    <main id="inhoud" className="page page-narrow stack">
      <h1>Je formulier is bewaard</h1>
      <p>
        Je was niet meer aangemeld toen je het formulier verstuurde, dus er is nog niets opgeslagen. Het hoort
        bij deze pagina: <a href={form.pageHref}>{form.page}</a>.
      </p>
      {!form.isCertain && (
        <Notice kind="warning">
          We weten niet zeker of jij dit hebt ingevuld. Kijk eerst of het van jou is.
        </Notice>
      )}
      {form.hadFile && (
        <Notice kind="warning">
          Een bestand bewaren we niet. Kies het na het versturen opnieuw, of begin op{' '}
          <a href={form.pageHref}>de pagina zelf</a>.
        </Notice>
      )}
      <details open={!form.isCertain || undefined}>
        <summary>Wat er is ingevuld</summary>
        {form.filledIn.length === 0 ? (
          <p>In de velden staat niets.</p>
        ) : (
          <ul>
            {form.filledIn.map((value) => (
              <li key={value}>{value}</li>
            ))}
          </ul>
        )}
      </details>
      {/* Sent as the browser itself would have sent it: a page of its own, with or without JavaScript. */}
      <form
        method="post"
        action={form.path}
        encType={form.multipart ? 'multipart/form-data' : undefined}
        className="buttons"
      >
        {form.fields.map(([name, value], index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a name may come more often, and nothing moves here
          <input key={index} type="hidden" name={name} value={value} />
        ))}
        <Button>{form.isCertain ? 'Formulier alsnog versturen' : 'Dit is van mij: alsnog versturen'}</Button>
      </form>
      <form method="post" action="/verder/weggooien" className="buttons">
        <Button look="quiet">Formulier weggooien</Button>
      </form>
    </main>
  );
}
