import { expect, test } from 'vitest';
import { withMarks } from '~/app/features/dashboard/mark-notes';
import type { DashboardFinding } from '~/app/features/figures/figure-types';
import { tableSheet } from '~/app/ui/table/table-sheet.server';
import { tableView } from '~/app/ui/table/table-view.server';

const finding = (figure: string, more: Partial<DashboardFinding> = {}): DashboardFinding => ({
  check: 'rule-not-verified',
  subject: { kind: 'rule', id: 'VO16-06s' },
  reason: { code: 'NOT-VERIFIED', values: { key: 'carry_over_default', year: 2025 } },
  ruleId: 'VO16-06s',
  citation: null,
  figure,
  ...more,
});
const FINDINGS = [
  finding('basisrecht-uren-vervalt'),
  finding('tien-procent?jaar=2025'),
  finding('basisrecht-mensen-zonder-recht', { check: 'right-not-defined' }),
];
const TABLE = { name: 'rijen', caption: 'Rijen', columns: [] };
const search = new URLSearchParams();

test('a table says on screen and in files which of its own rules were not verified', () => {
  const marked = withMarks(TABLE, { findings: FINDINGS }, 'basisrecht');
  const { notes } = tableView(marked, [], { search });
  expect(notes).toHaveLength(1);
  expect(notes[0]).toMatch(/^⚠ Let op: .*niet nagekeken/);
  expect(tableSheet(marked, [], search).notes).toEqual(notes);
});

test('a table of verified rules says nothing', () => {
  expect(withMarks(TABLE, { findings: [] }, 'basisrecht').notes).toEqual([]);
});
