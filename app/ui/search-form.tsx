import { useEffect, useRef } from 'react';

/** Looks for people, teams, themes, activities, screens and rules; `/` puts the cursor in it. */
export function SearchForm({ action }: { action: string }) {
  const field = useRef<HTMLInputElement>(null);
  const link = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event)) return;
      event.preventDefault();
      // On a phone the field stands on a page of its own.
      if (field.current?.offsetParent) field.current.focus();
      else link.current?.click();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  return (
    <search className="top-search">
      <form method="post" action={action}>
        <label htmlFor="zoek" className="visually-hidden">
          Zoek een naam of woord
        </label>
        <input
          ref={field}
          id="zoek"
          type="search"
          name="zoek"
          placeholder="Zoeken (toets /)"
          maxLength={100}
          autoComplete="off"
          aria-keyshortcuts="/"
        />
      </form>
      <a ref={link} className="button button-quiet button-small" href={action}>
        Zoeken
      </a>
    </search>
  );
}

function isTyping({ target }: KeyboardEvent): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName);
}
