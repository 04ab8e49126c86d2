import type { Page } from '@playwright/test';

/** Collects what a developer would see in red; a refused policy is among the console's errors. */
export function problemsOf(page: Page): string[] {
  const problems: string[] = [];
  const answeredByErrorPage = new Set<string>();
  page.on('response', (response) => {
    const request = response.request();
    // A form that Remix sends in the background is answered with its errors.
    const isForm = request.method() === 'POST' && new URL(request.url()).searchParams.has('_data');
    if ((request.isNavigationRequest() || isForm) && response.status() >= 400 && response.status() < 500)
      answeredByErrorPage.add(response.url());
  });
  page.on('pageerror', (error) => problems.push(`exception: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() !== 'error') return;
    // A page or form that is meant to answer 400, 403 or 404 is no fault of the page.
    const isOwnStatus = message.text().startsWith('Failed to load resource');
    if (isOwnStatus && answeredByErrorPage.has(message.location().url)) return;
    problems.push(`${message.text()} (${message.location().url})`);
  });
  return problems;
}
