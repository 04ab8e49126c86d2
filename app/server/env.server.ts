import * as z from 'zod';
import { type ProviderSettings, readProviders } from './provider-settings.server';

/** Every setting from outside. Another one is a line here, a sentence per way to be wrong, and a line in the README. */
const settings = {
  PORT: z.coerce
    .number('is geen getal, zoals 3000')
    .int('is geen heel getal')
    .min(1, 'ligt niet tussen 1 en 65535')
    .max(65_535, 'ligt niet tussen 1 en 65535')
    .default(3000),
  /** The folder of the SQLite file, of the key that is made there, and of mail that is not sent. */
  RODE_DRAAD_DATA: z.string().default('data'),
  DATABASE_URL: z.string().optional(),
  /** The address under which people reach this installation; with https it is a real one. */
  PUBLIC_URL: z
    .url({ protocol: /^https?$/, error: 'is geen adres, zoals https://rodedraad.mijnschool.nl' })
    .optional(),
  /** How many reverse proxies stand in front; only their X-Forwarded-For and -Proto are believed. */
  TRUSTED_PROXIES: z.coerce
    .number('is geen getal, zoals 1')
    .int('is geen heel getal')
    .min(0, 'is kleiner dan 0')
    .default(0),
  LOG_LEVEL: z
    .enum(
      ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'],
      'is geen niveau: kies info, warn of error',
    )
    .default('info'),
  /** '1' while measuring. */
  RODE_DRAAD_BENCH: z.string().optional(),
};

const secret = z
  .string('ontbreekt. Maak er een met: openssl rand -base64 32')
  .min(32, 'is te kort: minstens 32 tekens. Maak er een met: openssl rand -base64 32');
const mailUrl = z.url({
  protocol: /^smtps?$/,
  error: ({ input }) =>
    `${input === undefined ? 'ontbreekt' : 'is geen adres van een mailserver'}. Schrijf het als smtp://naam:wachtwoord@mail.mijnschool.nl:587`,
});
const mailFrom = z
  .string('ontbreekt. Dit is de afzender van de mail, zoals: Rode Draad <rodedraad@mijnschool.nl>')
  .regex(
    /^[^@<>\r\n]*<?[^@\s<>]+@[^@\s<>]+>?$/,
    'is geen afzender, zoals: Rode Draad <rodedraad@mijnschool.nl>',
  );

/** What a real installation can't do without; on localhost a key is made and mail becomes files. */
const real = { RODE_DRAAD_SECRET: secret, MAIL_URL: mailUrl, MAIL_FROM: mailFrom };
const onlyHere = {
  RODE_DRAAD_SECRET: secret.optional(),
  MAIL_URL: mailUrl.optional(),
  MAIL_FROM: mailFrom.default('Rode Draad <rodedraad@localhost>'),
};

export type Env = z.infer<z.ZodObject<typeof settings & typeof onlyHere>> & {
  /** The providers that people may sign in by. */
  providers: readonly ProviderSettings[];
};
type Source = Readonly<Record<string, string | undefined>>;

/** Thrown at the start, with a line in Dutch for everything that is missing or wrong. */
export class EnvRefused extends Error {
  constructor(readonly lines: readonly string[]) {
    super(lines.join('\n'));
  }
}

/** The settings as they were given, checked all at once; an empty one counts as absent. */
export function readEnv(source: Source = process.env): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value?.trim()));
  const depends = isHttps(given) ? real : { ...onlyHere, ...(given.MAIL_URL && { MAIL_FROM: mailFrom }) };
  const read = z.object({ ...settings, ...depends }).safeParse(given);
  const { providers, wrong } = readProviders(given);
  if (read.success && wrong.length === 0) return { ...read.data, providers };
  const issues = read.error?.issues ?? [];
  throw new EnvRefused([...issues.map(({ path, message }) => `${path.join('.')} ${message}`), ...wrong]);
}

/** Whether people come here by https: then cookies are secure, and everything that protects is obligatory. */
export const isHttps = ({ PUBLIC_URL }: Source | Pick<Env, 'PUBLIC_URL'> = process.env): boolean =>
  PUBLIC_URL?.startsWith('https://') ?? false;
