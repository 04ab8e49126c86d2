import type { ThemeCell } from '~/app/features/figures/figure-types';
import type { Row } from '~/app/features/figures/shown';
import type { Segment, TableDefinition } from '~/app/ui/table/table-types';
import { ifShown, percentOf, shownValue } from './shown-cell';
import { whyPath } from './why-path';

export type ThemeRow = Row<ThemeCell>;

/** Hours, money, people and teams per development theme; what no theme covers is a row of its own. */
export function themeTable(base: string): TableDefinition<ThemeRow> {
  const value = shownValue<ThemeCell>;
  const why = (name: string) =>
    ifShown<ThemeCell, string, ThemeRow>((_cell, { scope }) => whyPath(base, name, scope));
  return {
    name: 'themas',
    caption: 'Per thema',
    rowWord: 'thema’s',
    sort: '-uren-gepland',
    columns: [
      { id: 'thema', label: 'Thema', kind: 'text', value: ({ label }) => label },
      {
        id: 'uren-gepland',
        label: 'Uren gepland',
        kind: 'hours',
        value: value(({ hoursPlanned }) => hoursPlanned),
        why: why('thema-uren-gepland'),
        total: 'sum',
      },
      {
        id: 'uren-gedaan',
        label: 'Uren gedaan',
        kind: 'hours',
        value: value(({ hoursRealised }) => hoursRealised),
        why: why('thema-uren-gedaan'),
        total: 'sum',
      },
      {
        id: 'deel',
        label: 'Deel van alle uren',
        kind: 'percent',
        none: '–',
        value: value(({ hoursTenths }) => percentOf(hoursTenths)),
        why: why('thema-deel'),
        picture: ifShown<ThemeCell, Segment[]>(({ hoursTenths }) =>
          hoursTenths === null ? null : [['used', 0, hoursTenths / 10]],
        ),
      },
      {
        id: 'geld-gepland',
        label: 'Geld gepland',
        kind: 'money',
        hidden: true,
        value: value(({ moneyPlanned }) => moneyPlanned),
        why: why('thema-geld-gepland'),
        total: 'sum',
      },
      {
        id: 'geld-gedaan',
        label: 'Geld besteed',
        kind: 'money',
        value: value(({ moneyRealised }) => moneyRealised),
        why: why('thema-geld-gedaan'),
        total: 'sum',
      },
      {
        id: 'mensen',
        label: 'Mensen',
        kind: 'count',
        value: value(({ persons }) => persons),
        why: why('thema-mensen'),
      },
      {
        id: 'teams',
        label: 'Teams',
        kind: 'count',
        value: value(({ teams }) => teams),
        why: why('thema-teams'),
      },
    ],
  };
}
