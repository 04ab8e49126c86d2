import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { EnvRefused, readEnv } from '~/app/server/env.server';
import { findSecret, keysFrom, seal, unseal } from '~/app/server/keys.server';
import { SECRET } from '../support/test-server';

const REAL = {
  PUBLIC_URL: 'https://rodedraad.school.nl',
  RODE_DRAAD_SECRET: SECRET,
  MAIL_URL: 'smtps://school:geheim@mail.school.nl',
  MAIL_FROM: 'Rode Draad <rodedraad@school.nl>',
};

describe('the settings from outside', () => {
  it('need nothing to try the product on this computer', () => {
    expect(readEnv({ PUBLIC_URL: ' ' })).toMatchObject({
      PORT: 3000,
      RODE_DRAAD_DATA: 'data',
      TRUSTED_PROXIES: 0,
    });
  });

  it('name everything that a real installation misses, at once', () => {
    expect(linesOf({ PUBLIC_URL: REAL.PUBLIC_URL, PORT: 'drie' })).toEqual([
      'PORT is geen getal, zoals 3000',
      'RODE_DRAAD_SECRET ontbreekt. Maak er een met: openssl rand -base64 32',
      expect.stringMatching(/^MAIL_URL ontbreekt\. Schrijf het als smtp:/),
      expect.stringMatching(/^MAIL_FROM ontbreekt\. Dit is de afzender/),
    ]);
    expect(readEnv(REAL)).toMatchObject(REAL);
  });

  it.each([
    [{ ...REAL, RODE_DRAAD_SECRET: 'kort' }, 'RODE_DRAAD_SECRET is te kort'],
    [{ RODE_DRAAD_SECRET: 'kort' }, 'RODE_DRAAD_SECRET is te kort'],
    [{ MAIL_URL: 'smtp://mail.school.nl' }, 'MAIL_FROM ontbreekt'],
    [{ ...REAL, MAIL_URL: 'http://mail.school.nl' }, 'MAIL_URL is geen adres van een mailserver'],
    [{ ...REAL, MAIL_FROM: 'a@b.nl\nBcc: x@y.nl' }, 'MAIL_FROM is geen afzender'],
    [{ PUBLIC_URL: 'rodedraad.school.nl' }, 'PUBLIC_URL is geen adres'],
    [{ TRUSTED_PROXIES: '-1' }, 'TRUSTED_PROXIES is kleiner dan 0'],
    [{ LOG_LEVEL: 'alles' }, 'LOG_LEVEL is geen niveau'],
  ])('tell what is wrong: %o', (given, says) => {
    expect(linesOf(given)).toEqual([expect.stringContaining(says)]);
  });

  it('end the program before it does anything, without showing what was given', () => {
    const { DATABASE_URL: _, ...own } = process.env;
    const env = { ...own, PUBLIC_URL: REAL.PUBLIC_URL, MAIL_URL: 'geheim wachtwoord' };
    const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'bin/serve.ts'], {
      env,
      encoding: 'utf8',
    });
    expect(status).toBe(1);
    expect(stderr).toContain('Rode Draad start niet');
    for (const name of ['RODE_DRAAD_SECRET', 'MAIL_URL', 'MAIL_FROM']) expect(stderr).toContain(`- ${name} `);
    expect(stderr).not.toContain('geheim wachtwoord');
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});

describe('the secret of an installation', () => {
  it('is made once where none has to be told, for its owner only', () => {
    const folder = mkdtempSync(join(tmpdir(), 'rode-draad-key-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const env = readEnv({ RODE_DRAAD_DATA: join(folder, 'data') });
    const made = findSecret(env);
    const file = join(folder, 'data', 'secret.key');
    expect(made.length).toBeGreaterThan(40);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(findSecret(env)).toBe(made);
    expect(readFileSync(file, 'utf8')).toBe(made);
    expect(findSecret({ ...env, RODE_DRAAD_SECRET: SECRET })).toBe(SECRET);
  });

  it('gives another key for every purpose and every installation', () => {
    const keys = [keysFrom(SECRET)('a'), keysFrom(SECRET)('b'), keysFrom(`${SECRET}!`)('a')];
    expect(new Set(keys.map((key) => key.toString('hex'))).size).toBe(3);
    expect(keysFrom(SECRET)('a')).toEqual(keys[0]);
    expect(keys[0]).toHaveLength(32);
  });

  it('opens what it sealed, for the same row only, and nothing that was changed', () => {
    const [key, other] = [keysFrom(SECRET)('a'), keysFrom(SECRET)('b')];
    const sealed = seal(key, 'row 1', 'JBSWY3DP');
    expect(sealed).not.toContain('JBSWY3DP');
    expect(seal(key, 'row 1', 'JBSWY3DP')).not.toBe(sealed);
    expect(unseal(key, 'row 1', sealed)).toBe('JBSWY3DP');
    expect(() => unseal(other, 'row 1', sealed)).toThrow();
    expect(() => unseal(key, 'row 2', sealed)).toThrow();
    const changed = Buffer.from(sealed, 'base64url');
    changed[changed.length - 1] = (changed.at(-1) ?? 0) ^ 1;
    expect(() => unseal(key, 'row 1', changed.toString('base64url'))).toThrow();
  });
});

function linesOf(given: Record<string, string>): readonly string[] {
  try {
    readEnv(given);
  } catch (error) {
    if (error instanceof EnvRefused) return error.lines;
    throw error;
  }
  return [];
}
