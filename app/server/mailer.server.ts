import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import type { Env } from './env.server';

/** One mail as it leaves; its id makes a second copy recognisable as the same. */
export interface Outgoing {
  id: string;
  recipient: string;
  subject: string;
  text: string;
}

export type Mailer = (mail: Outgoing) => Promise<void>;

/** Well under the time for which a mail is claimed. */
const TIMEOUT_MS = 20_000;

/** Sends by the mail server; where none is told (development, demo) each mail becomes a file in the data folder. */
export function mailerOf(env: Env): Mailer {
  return env.MAIL_URL ? bySmtp(env.MAIL_URL, env) : toFiles(join(env.RODE_DRAAD_DATA, 'mail'));
}

function bySmtp(url: string, { MAIL_FROM, PUBLIC_URL }: Env): Mailer {
  const transport = createTransport({
    url,
    connectionTimeout: TIMEOUT_MS,
    greetingTimeout: TIMEOUT_MS,
    socketTimeout: TIMEOUT_MS,
  });
  const host = PUBLIC_URL ? new URL(PUBLIC_URL).hostname : 'localhost';
  return async ({ id, recipient, subject, text }) => {
    await transport.sendMail({
      from: MAIL_FROM,
      // Addresses as objects are never read as a list of more.
      to: { name: '', address: recipient },
      subject,
      text,
      messageId: `<${id}@${host}>`,
      headers: { 'Auto-Submitted': 'auto-generated' },
    });
  };
}

function toFiles(folder: string): Mailer {
  return async ({ id, recipient, subject, text }) => {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const file = join(folder, `${id}.txt`);
    await writeFile(file, `Aan: ${recipient}\nOnderwerp: ${subject}\n\n${text}\n`, { mode: 0o600 });
  };
}
