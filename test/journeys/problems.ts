import type { Page } from '@playwright/test';

/** Collects what a developer would see in red; a refused policy is among the console's errors. */
export function problemsOf(page: Page): string[] {
  const problems: string[] = [];
  const answeredByErrorPage = new Set<string>();
  page.on('response', (response) => {
    const isPage = response.request().isNavigationRequest();
    if (isPage && response.status() >= 400 && response.status() < 500)
      answeredByErrorPage.add(response.url());
  });
  page.on('pageerror', (error) => problems.push(`exception: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() !== 'error') return;
    // A page that is meant to answer 403 or 404 is no fault of the page.
    const isOwnStatus = message.text().startsWith('Failed to load resource');
    if (isOwnStatus && answeredByErrorPage.has(message.location().url)) return;
    problems.push(`${message.text()} (${message.location().url})`);
  });
  return problems;
}
