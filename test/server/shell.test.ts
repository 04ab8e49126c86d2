import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { MAX_ADDRESS } from '~/app/server/address-limit.server';
import remixConfig from '~/remix.config.js';
import { makeSchool } from '../support/school-factory';
import { openSqlite } from '../support/sqlite';
import { makeAccount, startTestServer } from '../support/test-server';

afterEach(() => vi.resetModules());

describe('every page', () => {
  it('runs only scripts with the nonce of that answer, and no inline style', async () => {
    const server = await startTestServer(await openSqlite(), { only: ['sign-in'] });
    const [one, two] = [await server.ask('/aanmelden'), await server.ask('/aanmelden')];
    const policy = String(one.headers['content-security-policy']);
    const [, nonce = ''] = /'nonce-([^']+)'/.exec(policy) ?? [];

    expect(nonce.length).toBeGreaterThan(20);
    expect(policy).not.toContain('unsafe-');
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("object-src 'none'");
    expect(policy).toContain("base-uri 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toContain("form-action 'self'");
    expect(String(two.headers['content-security-policy'])).not.toContain(nonce);
    const scripts = one.text.match(/<script\b[^>]*>/g) ?? [];
    expect(scripts.length).toBeGreaterThan(0);
    for (const script of scripts) expect(script).toContain(`nonce="${nonce}"`);
    expect(one.text).not.toMatch(/ style="/);
  });

  it('is told to nobody else and kept by nobody', async () => {
    const server = await startTestServer(await openSqlite(), { only: ['sign-in'] });
    const { headers } = await server.ask('/aanmelden');
    // no-referrer would make browsers send `Origin: null` with our own forms
    expect(headers['referrer-policy']).toBe('strict-origin-when-cross-origin');
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['cache-control']).toBe('private, no-store');
    expect(headers['x-robots-tag']).toBe('noindex, nofollow');
    expect(headers['permissions-policy']).toContain('camera=(), ');
    expect(headers['cross-origin-opener-policy']).toBe('same-origin');
    expect(headers['cross-origin-resource-policy']).toBe('same-origin');
    expect(headers['strict-transport-security']).toBeUndefined();
    expect(headers['access-control-allow-origin']).toBeUndefined();
    expect(headers['x-powered-by']).toBeUndefined();
    expect(headers.server).toBeUndefined();
  });

  it('is asked for by https only, where the address is https', async () => {
    const env = {
      PUBLIC_URL: 'https://rodedraad.school.test',
      RODE_DRAAD_SECRET: 'x'.repeat(32),
      MAIL_URL: 'smtps://mail.school.test',
      MAIL_FROM: 'rodedraad@school.test',
    };
    const server = await startTestServer(await openSqlite(), { only: ['sign-in'], env });
    const { headers } = await server.ask('/aanmelden');
    expect(headers['strict-transport-security']).toBe('max-age=31536000; includeSubDomains');
  });

  it('has these headers on files and on what is wrong as well', async () => {
    const server = await startTestServer(await openSqlite(), { only: ['sign-in'] });
    for (const path of [
      '/healthz',
      '/assets/nothing.js',
      '/.git/config',
      '/nergens',
      `/${'a'.repeat(9000)}`,
    ]) {
      const { headers } = await server.ask(path);
      expect([path, headers['x-content-type-options']]).toEqual([path, 'nosniff']);
      expect(headers['content-security-policy']).toContain("object-src 'none'");
    }
  });
});

describe('what goes wrong', () => {
  it('shows nothing of the inside', async () => {
    const db = await openSqlite();
    const { boardId, brin } = await makeSchool(db);
    const { cookie } = await makeAccount(db, boardId, ['hr']);
    const server = await startTestServer(db, { only: ['school.settings'] });
    await db.schema.dropTable('lumpsums').execute();
    const answer = await server.ask(`/${brin}/2025-2026/instellingen`, { cookie });
    expect(answer.status).toBe(500);
    expect(answer.text).toContain('Er ging iets mis');
    expect(answer.text).not.toMatch(/lumpsums|no such table|SqliteError|\.ts:|node_modules|at async/);
  });

  it('shows nothing of the inside in front of Remix either', async () => {
    const db = await openSqlite();
    const server = await startTestServer(db, { only: ['sign-in'] });
    await db.schema.dropTable('sessions').execute();
    const answer = await server.ask('/aanmelden', { cookie: 'rode-draad=ImFiYyI%3D' });
    expect(answer.status).toBe(500);
    expect(answer.text).toContain('Er ging iets mis');
    expect(answer.text).not.toMatch(/sessions|no such table|SqliteError|\.ts:|node_modules/);
  });

  it('shows nothing of the inside in a form, in data and in a file', async () => {
    const db = await openSqlite();
    const { boardId, brin } = await makeSchool(db);
    const { cookie } = await makeAccount(db, boardId, ['hr']);
    const server = await startTestServer(db, {
      only: ['school.settings', 'school.settings.general-costs', 'school.export'],
    });
    await db.schema.dropTable('general_costs').execute();
    await db.schema.dropTable('hour_values').execute();
    const base = `/${brin}/2025-2026`;
    const cost = { calendarYear: '2025', kind: 'other', description: 'x', cents: '10' };
    const asked = [
      server.post(`${base}/instellingen/algemene-kosten`, cost, { cookie }),
      server.ask(`${base}/instellingen?_data=routes%2Fschool.settings`, { cookie }),
      server.ask(`${base}/export/instellingen-uurwaarden.csv`, { cookie }),
    ];
    for (const { status, text } of await Promise.all(asked)) {
      expect(status).toBe(500);
      expect(text).not.toMatch(
        /general_costs|hour_values|no such table|SqliteError|\.ts:|node_modules|at async/,
      );
    }
    expect((await asked[2])?.text).toContain('Er ging iets mis');
  });

  it('says when the database does not answer', async () => {
    const db = await openSqlite();
    const server = await startTestServer(db, { only: ['sign-in'] });
    expect((await server.ask('/healthz')).status).toBe(200);
    await db.schema.dropTable('installation').execute();
    const answer = await server.ask('/healthz');
    expect([answer.status, JSON.parse(answer.text)]).toEqual([
      503,
      { status: 'unavailable', database: 'no answer' },
    ]);
  });
});

it('refuses an address that no page made, and headers that no browser sends', async () => {
  const server = await startTestServer(await openSqlite(), { only: ['sign-in'] });
  const long = await server.ask(`/aanmelden?terug=/${'a'.repeat(MAX_ADDRESS)}`);
  expect([long.status, long.text]).toEqual([414, expect.stringContaining('Dit adres is te lang')]);
  const headers = { 'X-Long': 'a'.repeat(20_000) };
  expect((await server.ask('/aanmelden', { headers })).status).toBe(431);
});

it('keeps the two ways of Remix with known holes closed', () => {
  expect(remixConfig.future?.v3_singleFetch).toBe(false);
  expect(remixConfig.future?.v3_lazyRouteDiscovery).toBe(false);
});

it('does not hand out the map of the routes', async () => {
  const server = await startTestServer(await openSqlite(), { only: ['sign-in'] });
  expect((await server.ask('/__manifest?p=/aanmelden')).status).toBe(404);
});

it('runs on the patched packages, of each one copy', () => {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Record<string, { version?: string }>;
  };
  const patched = { '@remix-run/router': '1.23.4', 'react-router': '6.30.6', 'react-router-dom': '6.30.6' };
  for (const [name, version] of Object.entries(patched)) {
    const locked = Object.entries(lock.packages).filter(([path]) => path.endsWith(`node_modules/${name}`));
    expect(locked.map(([path, { version }]) => [path, version])).toEqual([[`node_modules/${name}`, version]]);
    const installed = JSON.parse(readFileSync(join('node_modules', name, 'package.json'), 'utf8'));
    expect([name, installed.version]).toEqual([name, version]);
  }
});

describe('the cookie of a session', () => {
  it('is bound to this host and to https, where the address is https', async () => {
    vi.stubEnv('PUBLIC_URL', 'https://rodedraad.school.test');
    vi.resetModules();
    try {
      const { sessionCookie } = await import('~/app/server/session-cookie.server');
      const set = await sessionCookie.serialize('secret');
      expect(set).toMatch(/^__Host-rode-draad=/);
      expect(set).toMatch(/; Path=\/(;|$)/);
      expect(set).toMatch(/; Secure/);
      expect(set).toMatch(/; HttpOnly/);
      expect(set).toMatch(/; SameSite=Lax/);
      expect(set).not.toMatch(/Domain|Expires|Max-Age/);
    } finally {
      vi.unstubAllEnvs();
    }
  });
});
