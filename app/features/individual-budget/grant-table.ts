import { whyPath } from '~/app/features/dashboard/why-path';
import { PUPIL_GRANT_FIGURES } from '~/app/features/figures/figure-keys';
import type { PupilGrant } from '~/app/features/figures/figure-types';
import type { TableDefinition } from '~/app/ui/table/table-types';

/** The grant for starters and leaders by school year. */
export const grantTable = (base: string): TableDefinition<PupilGrant> => ({
  name: 'subsidie-leerlingen',
  prefix: 'subsidie',
  caption: 'Subsidie voor starters en schoolleiders',
  rowWord: 'bedragen',
  columns: [
    { id: 'schooljaar', label: 'Schooljaar', kind: 'word', value: ({ schoolYear }) => schoolYear },
    {
      id: 'leerlingen',
      label: 'Leerlingen',
      kind: 'count',
      value: ({ pupils }) => pupils,
      why: ({ scope }) => whyPath(base, PUPIL_GRANT_FIGURES.pupils, scope),
    },
    { id: 'per-leerling', label: 'Per leerling, €', kind: 'money', value: ({ perPupil }) => perPupil },
    {
      id: 'subsidie',
      label: 'Subsidie, €',
      kind: 'money',
      value: ({ total }) => total,
      why: ({ scope }) => whyPath(base, PUPIL_GRANT_FIGURES.total, scope),
    },
    { id: 'bron', label: 'Bron van het aantal', kind: 'text', value: ({ source }) => source },
  ],
});
