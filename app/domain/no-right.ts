import type { PersonRights, RightBalance } from './person-rights';

/** Whether somebody has this right at all: granted this period, or carried in from an earlier one. */
export const hasRight = ({ granted, carriedIn }: Pick<RightBalance, 'granted' | 'carriedIn'>): boolean =>
  granted !== null || carriedIn > 0;

/** Who has no right learns without using one; such hours and cents count elsewhere, not as use of the basic right. */
export function withoutRightNothingUsed(rights: PersonRights): PersonRights {
  const { hours, money } = rights;
  if (hasRight(hours) && hasRight(money)) return rights;
  const unused = (balance: RightBalance) =>
    hasRight(balance) ? balance : { ...balance, used: 0, planned: 0 };
  return { ...rights, hours: unused(hours), money: unused(money) };
}
