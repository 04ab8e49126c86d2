/** The title of a page in the browser's tab. */
export const pageTitle = (...parts: (string | undefined)[]): { title: string }[] => [
  { title: [...parts.filter((part) => part), 'Rode Draad'].join(' | ') },
];
