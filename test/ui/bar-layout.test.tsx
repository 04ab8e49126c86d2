import { describe, expect, test } from 'vitest';
import { type BarChartInput, barChart } from '~/app/ui/chart/bar-layout.server';

const input = (more: Partial<BarChartInput>): BarChartInput => ({
  title: 'Proef',
  description: 'Een proef.',
  bars: [],
  legend: [],
  table: { heads: [], rows: [] },
  ...more,
});

describe('bars', () => {
  test('stand beside each other and fill what they are a part of', () => {
    const { bars } = barChart(
      input({
        max: 1000,
        bars: [
          {
            label: '2025-2026',
            amounts: [
              ['work', 700],
              ['social', 200],
              ['formal', 100],
            ],
          },
        ],
      }),
    );
    expect(bars[0]?.parts).toEqual([
      ['work', 0, 70],
      ['social', 70, 20],
      ['formal', 90, 10],
    ]);
  });

  test('of nothing are left out', () => {
    const { bars } = barChart(
      input({
        max: 10,
        bars: [
          {
            amounts: [
              ['used', 0],
              ['planned', 5],
            ],
          },
        ],
      }),
    );
    expect(bars[0]?.parts).toEqual([['planned', 0, 50]]);
  });

  test('never run out of the picture', () => {
    const { bars } = barChart(
      input({
        max: 10,
        bars: [
          {
            amounts: [
              ['time', 8],
              ['money', 8],
            ],
          },
        ],
      }),
    );
    expect(bars[0]?.parts).toEqual([
      ['time', 0, 80],
      ['money', 80, 20],
    ]);
  });

  test('without any amount leave an empty picture, not an error', () => {
    expect(barChart(input({ bars: [{ label: 'leeg', amounts: [] }] })).bars[0]?.parts).toEqual([]);
  });

  test('under a label do not touch the bars above', () => {
    const { bars, height } = barChart(
      input({
        bars: [
          { label: 'een', amounts: [['used', 1]] },
          { label: 'twee', amounts: [['used', 1]] },
        ],
      }),
    );
    expect((bars[1]?.y ?? 0) - (bars[0]?.y ?? 0)).toBeGreaterThan(30);
    expect(height).toBeGreaterThan(bars[1]?.y ?? 0);
  });
});
