import { expect, test } from 'vitest';
import { locationCode } from '~/app/domain/location-code';

test('the code of a location is its two digits, with its BRIN or without', () => {
  expect(locationCode('99CC01')).toBe('01');
  expect(locationCode(' 99cc01 ')).toBe('01');
  expect(locationCode('01')).toBe('01');
  expect(locationCode('Hoofdgebouw')).toBe('Hoofdgebouw');
});
