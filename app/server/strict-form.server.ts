import * as z from 'zod';

/**
 * A form that takes the fields it names and no others: what somebody slips in beside them is refused by name, so that
 * nothing can be written that the form does not ask for.
 */
export const strictForm = <Shape extends z.core.$ZodLooseShape>(shape: Shape) =>
  z.strictObject(shape, {
    error: (issue) => (issue.code === 'unrecognized_keys' ? sentence(issue.keys) : undefined),
  });

function sentence(keys: readonly string[]): string {
  const names = keys.map((key) => `‘${key}’`).join(', ');
  const told =
    keys.length === 1
      ? `het veld ${names} niet. Stuur dat veld`
      : `de velden ${names} niet. Stuur die velden`;
  return `Dit formulier kent ${told} niet mee, of open de pagina opnieuw. Er is niets opgeslagen.`;
}
