/** Forms of a school in a school year, and of a board. */
const OF_A_PLACE = /^\/(\d{2}[A-Z]{2}(\d{2})?\/\d{4}-\d{4}|bestuur\/\d{5})(\/|$)/i;

/** Whether a form for this path is kept when nobody is signed in any more; what signs in or out never is. */
export const isKeptPath = (pathname: string): boolean => OF_A_PLACE.test(pathname);
