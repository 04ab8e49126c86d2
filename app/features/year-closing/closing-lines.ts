import type { PersonRights } from '~/app/domain/person-rights';
import type { RightEntryKind, RightName } from '~/db/tables';

/** What closing a year posts of one right of one person; amounts are positive, the kind tells the direction. */
export interface ClosingLine {
  employeeId: string;
  rightName: RightName;
  kind: Exclude<RightEntryKind, 'use' | 'consent'>;
  amount: number;
}

/** What is posted for everybody: the grant also when it is nothing, the rest only when there is something. */
export function closingLines(
  people: readonly { employeeId: string; rights: Pick<PersonRights, 'hours' | 'money'> }[],
): ClosingLine[] {
  return people.flatMap(({ employeeId, rights }) =>
    (['hours', 'money'] as const).flatMap((right) => {
      const rightName: RightName = right === 'hours' ? 'basic-hours' : 'basic-money';
      const { granted, carriedIn, carriedOut, lapsing } = rights[right];
      const line = (kind: ClosingLine['kind'], amount: number) => ({ employeeId, rightName, kind, amount });
      return [
        // Not defined is no entry, so that it never reads as zero.
        ...(granted === null ? [] : [line('grant', granted)]),
        ...(carriedIn > 0 ? [line('carried-in', carriedIn)] : []),
        ...(carriedOut > 0 ? [line('carried-out', carriedOut)] : []),
        ...((lapsing ?? 0) > 0 ? [line('lapse', lapsing ?? 0)] : []),
      ];
    }),
  );
}

/** The sum of one kind of one right, and how many people it comes from. */
export function totalOf(lines: readonly ClosingLine[], kind: ClosingLine['kind'], rightName: RightName) {
  const own = lines.filter((line) => line.kind === kind && line.rightName === rightName && line.amount > 0);
  return { amount: own.reduce((total, line) => total + line.amount, 0), persons: own.length };
}
