import { describe, expect, it } from 'vitest';
import { needsSecondFactor } from '~/app/domain/second-factor';
import { passwordFlaw } from '~/app/features/accounts/password-rules.server';

const TEXTS = [
  'Els de Vries-Bakker',
  'e.bakker',
  'zuiderpark',
  'Stichting Noorderlicht',
  'Zuiderpark College',
];

describe('a password', () => {
  it.each([
    ['kort', 'te kort'],
    ['x'.repeat(201), 'te lang'],
    ['password1234', 'uitgelekte'],
    ['PassWord1234', 'uitgelekte'],
    ['123456789012', 'uitgelekte'],
    ['!!welkom!!2026', 'uitgelekte'],
    ['wachtwoord01', 'uitgelekte'],
    ['qwertyqwerty', 'uitgelekte'],
    ['xyxyxyxyxyxyxy', 'dezelfde tekens'],
    ['fiets bakker maan', 'je naam'],
    ['B-a-k-k-e-r 2026!', 'je naam'],
    ['mooi noorderlicht!', 'je naam'],
    ['zuiderparkcollege', 'je naam'],
    ['rode draad 2026!', 'je naam'],
  ])('%s is refused: %s', (password, says) => {
    expect(passwordFlaw(password, TEXTS)).toContain(says);
  });

  it.each([
    'vier losse woorden samen',
    'onze school fietst graag',
    'een lang genoeg wachtwoord',
    'Tr0ubadour&3xyz',
  ])('%s is good enough', (password) => {
    expect(passwordFlaw(password, TEXTS)).toBeNull();
  });
});

describe('a second factor', () => {
  const at = (role: 'hr' | 'mr' | 'finance', schoolId: string | null) => [{ role, schoolId }] as const;

  it('is needed by who reaches far at a school that asks it', () => {
    expect(needsSecondFactor(at('hr', 'a'), ['a'])).toBe(true);
    expect(needsSecondFactor(at('hr', 'b'), ['a'])).toBe(false);
    expect(needsSecondFactor(at('mr', 'a'), ['a'])).toBe(false);
    expect(needsSecondFactor([...at('mr', 'a'), ...at('finance', 'a')], ['a'])).toBe(true);
  });

  it('is needed by a role for the whole board as soon as one school asks it', () => {
    expect(needsSecondFactor(at('hr', null), ['a'])).toBe(true);
    expect(needsSecondFactor(at('hr', null), [])).toBe(false);
  });
});
