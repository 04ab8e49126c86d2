/** What is read on a page, without what is around it. */
export const pageWords = (html: string): string =>
  html
    .replace(/<script[\s\S]*/, '')
    .replaceAll('<!-- -->', '')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll('&quot;', '"')
    .replaceAll(/[\s\u00a0]+/g, ' ');
