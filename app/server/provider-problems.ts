export const PROVIDER_PROBLEMS = [
  'unavailable',
  'stopped',
  'refused',
  'expired',
  'no-access',
  'somebody-else',
  'taken',
] as const;
/** Why somebody who was at a provider is not signed in or linked. */
export type ProviderProblem = (typeof PROVIDER_PROBLEMS)[number];

const PROBLEMS: Record<ProviderProblem, { status: number; says: (label: string) => string }> = {
  unavailable: {
    status: 503,
    says: (label) =>
      `${label} antwoordt nu niet. Probeer het later opnieuw, of meld je aan met je e-mailadres en wachtwoord.`,
  },
  stopped: {
    status: 400,
    says: (label) =>
      `Je bent gestopt bij ${label}. Begin opnieuw, of meld je aan met je e-mailadres en wachtwoord.`,
  },
  refused: {
    status: 400,
    says: (label) =>
      `Het antwoord van ${label} klopt niet, dus je bent niet aangemeld. Begin opnieuw. Gaat het weer mis? Vraag dan de beheerder.`,
  },
  expired: {
    status: 400,
    says: () => 'Deze poging duurde langer dan tien minuten of is al gebruikt. Begin opnieuw.',
  },
  'no-access': {
    status: 403,
    says: () => 'Je account heeft geen toegang meer tot Rode Draad. Vraag de beheerder waarom.',
  },
  'somebody-else': {
    status: 409,
    says: () => 'In deze browser is intussen iemand anders aangemeld. Er is niets gekoppeld. Begin opnieuw.',
  },
  taken: {
    status: 409,
    says: (label) =>
      `Waarmee je je bij ${label} hebt aangemeld, hoort al bij een ander account van Rode Draad. Vraag de beheerder om hulp.`,
  },
};

/** The sentence about a problem, and the status to answer with; nothing of the inside is in it. */
export function problemWith(label: string, problem: ProviderProblem) {
  const { status, says } = PROBLEMS[problem];
  return { status, error: says(label) };
}
