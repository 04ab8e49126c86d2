import { useFetcher, useLocation } from '@remix-run/react';
import { useEffect, useRef } from 'react';
import { Why } from './why';
import type { WhyView } from './why-view';

const WHY = /^\/[^/]+\/[^/]+\/waarom\//;

/** Opens the explanation of a figure beside the page; without JavaScript the same link opens it as a page. */
export function WhyPanel() {
  const fetcher = useFetcher<{ view: WhyView }>();
  const dialog = useRef<HTMLDialogElement>(null);
  const { load } = fetcher;
  const { pathname } = useLocation();
  // Of whom P&O gave no reason yet, another page answers.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the panel belongs to the page that it was opened on
  useEffect(() => dialog.current?.close(), [pathname]);
  useEffect(() => {
    // Before the listener that follows links, so that a figure does not leave the page.
    const onClick = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      if (!link || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
        return;
      if (!WHY.test(link.pathname) || link.hasAttribute('data-whole') || WHY.test(window.location.pathname)) {
        // A link to another page leaves the panel behind, too.
        dialog.current?.close();
        return;
      }
      event.preventDefault();
      load(link.pathname + link.search);
      if (!dialog.current?.open) dialog.current?.showModal();
      dialog.current?.scrollTo(0, 0);
    };
    document.addEventListener('click', onClick, { capture: true });
    return () => document.removeEventListener('click', onClick, { capture: true });
  }, [load]);
  const view = fetcher.data?.view;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a click outside is a shortcut; Escape and the button close it too
    <dialog
      ref={dialog}
      className="why-panel"
      aria-labelledby="waarom-titel"
      onClick={(event) => event.target === dialog.current && dialog.current?.close()}
    >
      <form method="dialog">
        <button type="submit" className="button button-quiet button-small why-close">
          Sluiten
        </button>
      </form>
      {view && fetcher.state === 'idle' ? (
        <>
          <Why view={view} heading="h2" />
          <p className="why-share">
            <a href={view.share} data-whole="">
              Deel deze uitleg
            </a>
          </p>
        </>
      ) : (
        <p id="waarom-titel" role="status">
          De uitleg komt eraan ...
        </p>
      )}
    </dialog>
  );
}
