/** What a mail says; the name is that of its reader. */
export interface MailText {
  subject: string;
  text: string;
}

const end = 'Rode Draad';

export const invitationMail = (name: string, board: string, address: string): MailText => ({
  subject: 'Uitnodiging voor Rode Draad',
  text: lines(
    `Dag ${name},`,
    `Je hebt een account in Rode Draad bij ${board}. Kies via deze link een wachtwoord. Daarna ben je aangemeld:`,
    address,
    'De link werkt één keer, en zeven dagen lang. Werkt de link niet meer? Vraag je beheerder om een nieuwe.',
    end,
  ),
});

export const resetMail = (name: string, address: string): MailText => ({
  subject: 'Nieuw wachtwoord voor Rode Draad',
  text: lines(
    `Dag ${name},`,
    'Iemand vroeg om een nieuw wachtwoord voor jouw account in Rode Draad. Was jij dat? Kies dan hier een nieuw wachtwoord:',
    address,
    'De link werkt één keer, en een uur lang. Was jij het niet? Dan hoef je niets te doen: je wachtwoord blijft zoals het was.',
    end,
  ),
});

const NOTICES = {
  'password-changed': [
    'Je wachtwoord is gewijzigd',
    'Het wachtwoord van je account in Rode Draad is gewijzigd.',
  ],
  'second-factor-on': [
    'Tweede stap aangezet',
    'Bij het aanmelden bij Rode Draad is nu ook een code van je telefoon nodig.',
  ],
  'second-factor-off': [
    'Tweede stap uitgezet',
    'Bij het aanmelden bij Rode Draad is geen code van je telefoon meer nodig.',
  ],
  'second-factor-reset': [
    'Tweede stap weggehaald',
    'Een beheerder heeft de tweede stap van je account in Rode Draad weggehaald, zodat je je weer kunt aanmelden. Zet hem daarna opnieuw aan.',
  ],
  'recovery-code-used': [
    'Herstelcode gebruikt',
    'Er is bij Rode Draad aangemeld met een van je herstelcodes. Die code werkt nu niet meer.',
  ],
} as const;
export type Notice = keyof typeof NOTICES;

/** Tells somebody what was done with their account, so that they notice when it was not them. */
export function noticeMail(notice: Notice, name: string): MailText {
  const [subject, sentence] = NOTICES[notice];
  return {
    subject: `Rode Draad: ${subject.charAt(0).toLowerCase()}${subject.slice(1)}`,
    text: lines(`Dag ${name},`, sentence, 'Was jij dit niet? Vraag dan meteen je beheerder om hulp.', end),
  };
}

const lines = (...paragraphs: string[]): string => paragraphs.join('\n\n');
