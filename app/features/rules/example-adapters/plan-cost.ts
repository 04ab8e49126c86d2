import { z } from 'zod';
import { absenceCost, planCost } from '~/app/domain/plan-cost';
import { adapter, count, decimal, hundredths, plain } from './adapter';

const form = z
  .strictObject({
    participants: count,
    hourly_cost_eur: decimal.optional(),
    hours: hundredths.optional(),
    fee_per_person: hundredths.optional(),
    absence_cost: decimal.optional(),
    trainer: hundredths.optional(),
    travel_per_person: hundredths.optional(),
    location: hundredths.optional(),
    material_per_person: hundredths.optional(),
    replacement: hundredths.optional(),
  })
  .refine((inputs) => (inputs.hours === undefined) === (inputs.hourly_cost_eur === undefined), {
    message: 'hours without what an hour costs, or the reverse',
  })
  .refine((inputs) => inputs.absence_cost === undefined || inputs.hours === undefined, {
    message: 'the cost of absence twice',
  });

export const planCostExample = adapter(form, (inputs) => {
  const absence =
    inputs.absence_cost ??
    absenceCost(inputs.hourly_cost_eur ?? null, inputs.hours ?? 0, inputs.participants);
  const cost = planCost({
    participants: inputs.participants,
    feePerPerson: inputs.fee_per_person,
    travelPerPerson: inputs.travel_per_person,
    materialPerPerson: inputs.material_per_person,
    trainer: inputs.trainer,
    location: inputs.location,
    replacement: inputs.replacement,
    absence,
  });
  return {
    absence_cost_eur: plain(absence?.toCents()),
    total_eur: plain(cost.totalCents),
    per_participant_eur: plain(cost.perParticipantCents),
  };
});
