import { Fragment } from 'react';
import type { BarChartView, BarView, Tone } from './chart-types';

const BAR = 17;
const THIN_BAR = 9;

/** Tones with a grain of their own, so that they differ without colour as well. */
const GRAINED: ReadonlySet<Tone> = new Set(['social', 'formal', 'planned', 'lapses', 'money']);

/** The grains; once on a page that has charts. */
export function ToneDefinitions() {
  return (
    <svg className="visually-hidden" width="0" height="0" aria-hidden="true">
      <defs>
        <Grain tone="social" d="M0 6 6 0M-1 1 1-1M5 7 7 5" />
        <Grain tone="planned" d="M0 0 6 6M-1 5 1 7M5-1 7 1" />
        <Grain tone="lapses" d="M0 0 6 6M0 6 6 0" />
        <Grain tone="money" d="M3 0V6" />
        <pattern id="tone-formal" width="6" height="6" patternUnits="userSpaceOnUse">
          <rect className="tone-formal" width="6" height="6" />
          <circle className="grain-dot" cx="3" cy="3" r="1.1" />
        </pattern>
      </defs>
    </svg>
  );
}

function Grain({ tone, d }: { tone: Tone; d: string }) {
  return (
    <pattern id={`tone-${tone}`} width="6" height="6" patternUnits="userSpaceOnUse">
      <rect className={`tone-${tone}`} width="6" height="6" />
      <path className="grain" d={d} />
    </pattern>
  );
}

/** Bars drawn on the server, with their legend and the same figures as a table. */
export function BarChart({ chart }: { chart: BarChartView }) {
  return (
    <figure className="chart" aria-label={chart.title}>
      <svg height={chart.height} role="img" aria-label={chart.description}>
        {chart.bars.map(barOf)}
        {chart.ticks.map(({ at, label }) => (
          <g key={at}>
            <line className="tick" x1={`${at}%`} x2={`${at}%`} y1={0} y2={chart.height} />
            {label && (
              <text className="soft" x={`${at}%`} y={-4} textAnchor="middle">
                {label}
              </text>
            )}
          </g>
        ))}
        {chart.norm && (
          <>
            <text x={`${chart.norm.at}%`} y={13} textAnchor="end" dx={-6}>
              {chart.norm.label}
            </text>
            <line
              className="norm"
              x1={`${chart.norm.at}%`}
              x2={`${chart.norm.at}%`}
              y1={0}
              y2={chart.height}
            />
          </>
        )}
      </svg>
      <Legend items={chart.legend} />
      <TableTwin table={chart.table} title={chart.title} />
    </figure>
  );
}

/** A function, not a component: each component costs the server. */
function barOf({ label, value, parts, thin, y }: BarView) {
  const height = thin ? THIN_BAR : BAR;
  return (
    <Fragment key={y}>
      {label !== undefined && <text y={y - 6}>{label}</text>}
      {value !== undefined && (
        <text className="value" x="100%" y={y - 6}>
          {value}
        </text>
      )}
      {parts.map(([tone, start, width]) => (
        <rect
          key={tone}
          {...toneOf(tone)}
          x={start === 0 ? undefined : `${start}%`}
          width={`${width}%`}
          y={y}
          height={height}
        />
      ))}
    </Fragment>
  );
}

/** A grain comes by attribute, a plain tone by its class. */
const toneOf = (tone: Tone) =>
  GRAINED.has(tone) ? { fill: `url(#tone-${tone})` } : { className: `tone-${tone}` };

export function Legend({ items }: { items: BarChartView['legend'] }) {
  return (
    <ul className="legend">
      {items.map(({ tone, label, value }) => (
        <li key={tone}>
          <svg aria-hidden="true">
            <rect {...toneOf(tone)} width="100%" height="100%" />
          </svg>
          <span>
            {label} {value && <b>{value}</b>}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** The same figures as a table, for whoever does not see the picture or wants to read them off. */
export function TableTwin({ table, title }: { table: BarChartView['table']; title: string }) {
  return (
    <details className="twin">
      <summary>Toon als tabel</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls sideways must be reachable by keyboard */}
      <section className="table-frame" tabIndex={0} aria-label={title}>
        <table className="table">
          <thead>
            <tr>
              {table.heads.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map(([first, ...cells]) => (
              <tr key={first}>
                <th scope="row">{first}</th>
                {cells.map((cell, index) => (
                  <td key={table.heads[index + 1]}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}
