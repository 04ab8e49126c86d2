import { z } from 'zod';
import { themeTable } from '~/app/domain/theme-table';
import { adapter } from './adapter';

const form = z
  .strictObject({
    theme: z.string().optional(),
    target_group: z.string().optional(),
    years: z.array(z.int()),
    rows: z.array(z.array(z.enum(['X', 'x', '']))),
  })
  .refine((inputs) => inputs.rows.every((row) => row.length <= inputs.years.length), {
    message: 'more marks than years',
  });

export const themeTableExample = adapter(form, ({ years, rows }) => {
  const table = themeTable(
    years,
    rows.map((row) => ({ years: years.filter((_, index) => (row[index] ?? '') !== '') })),
  );
  return {
    marks_per_row: table.perRow,
    marks_total: table.total,
    marks_per_year: Object.fromEntries(table.perYear),
  };
});
