import { useNavigate } from '@remix-run/react';
import { useEffect } from 'react';

/**
 * Lets plain links and plain GET forms of this site go on without loading the page anew. One listener for the
 * whole document: a component for each link costs the server more than all the rest of a table.
 */
export function useClientLinks(): void {
  const navigate = useNavigate();
  useEffect(() => {
    const onClick = (event: MouseEvent) => {
      const path = pathOf(event);
      if (path === null) return;
      event.preventDefault();
      closeMenus();
      navigate(path, { preventScrollReset: path.split('?')[0] === window.location.pathname });
    };
    const onSubmit = (event: SubmitEvent) => {
      const form = event.target;
      if (event.defaultPrevented || !(form instanceof HTMLFormElement) || form.method !== 'get') return;
      event.preventDefault();
      navigate(`${new URL(form.action).pathname}?${filledIn(form)}`, { preventScrollReset: true });
    };
    document.addEventListener('click', onClick);
    document.addEventListener('submit', onSubmit);
    return () => {
      document.removeEventListener('click', onClick);
      document.removeEventListener('submit', onSubmit);
    };
  }, [navigate]);
}

/** The path of a link that this page may follow itself; null for everything the browser has to do. */
function pathOf(event: MouseEvent): string | null {
  if (event.defaultPrevented || event.button !== 0) return null;
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return null;
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (!link?.href || link.target || link.hasAttribute('download')) return null;
  if (link.origin !== window.location.origin) return null;
  const { pathname, search } = window.location;
  if (link.pathname !== pathname) return link.pathname + link.search + link.hash;
  if (link.hash && link.search === search) return null;
  // The page stays where it is; the place in the address is for who has no JavaScript.
  return link.pathname + link.search;
}

/** What was filled in; empty fields only make an address longer. */
function filledIn(form: HTMLFormElement): string {
  const filled = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    if (typeof value === 'string' && value !== '') filled.append(name, value);
  }
  return filled.toString();
}

function closeMenus(): void {
  for (const menu of document.querySelectorAll<HTMLDetailsElement>('.menu[open]')) menu.open = false;
}
