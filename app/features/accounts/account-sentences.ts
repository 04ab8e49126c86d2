import type { AccountRefusal } from './account-refused';

/** Why something about an account is refused, and what to do; never in whose board an address is known. */
export const ACCOUNT_REFUSAL_SENTENCES: Record<AccountRefusal, string> = {
  'email-taken': 'Dit e-mailadres is al in gebruik. Kies een ander adres.',
  'email-of-own-board': 'Dit e-mailadres hoort al bij een account van jouw bestuur. Kies een ander adres.',
  'unknown-account': 'Dit account bestaat niet. Open de lijst opnieuw.',
  'unknown-employee':
    'Er is geen medewerker met dit personeelsnummer of e-mailadres. Kijk of het klopt, of laat het leeg.',
  'several-employees':
    'Meer medewerkers hebben dit personeelsnummer of e-mailadres. Gebruik het andere van de twee.',
  'employee-has-account': 'Deze medewerker heeft al een account.',
  'last-administrator': 'Dit is de laatste beheerder van het bestuur. Maak eerst iemand anders beheerder.',
  'role-already-held': 'Dit account heeft deze rol al.',
  'unknown-role': 'Deze rol is er niet meer. Open de pagina opnieuw.',
  'already-ended': 'Dit account is al beëindigd.',
  'identity-of-other-account':
    'Waarmee je je daar hebt aangemeld, hoort al bij een ander account van Rode Draad. Vraag de beheerder om hulp.',
  'last-way-to-sign-in':
    'Dit is de enige manier waarop je je kunt aanmelden. Vraag de beheerder eerst om een wachtwoord.',
  'unknown-link-code':
    'Deze code klopt niet, is al gebruikt of is ouder dan zeven dagen. Kijk of je alle tekens hebt, of vraag de beheerder om een nieuwe.',
  'second-factor-on': 'De tweede stap staat al aan.',
  'no-second-factor': 'De tweede stap staat niet aan.',
  'link-used': 'Deze link werkt niet meer. Vraag een nieuwe.',
};
