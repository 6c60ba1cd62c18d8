/** Ids of the chart's patterns; each chart on a page has its own. */
export interface PatternIds {
  readonly recovery: string;
  readonly taper: string;
  readonly period: string;
}

/** The ids for a chart whose own id is given. */
export function patternIds(chartId: string): PatternIds {
  return { recovery: `${chartId}-recovery`, taper: `${chartId}-taper`, period: `${chartId}-period` };
}

/** Hatching for recovery weeks, dots for the taper and upright lines for days of the calendar: all show without colour. */
export function ChartPatterns({ ids }: { readonly ids: PatternIds }) {
  return (
    <defs>
      <pattern id={ids.recovery} width={6} height={6} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width={6} height={6} fill="var(--ink)" opacity={0.035} />
        <line x1={0} y1={0} x2={0} y2={6} stroke="var(--ink)" strokeWidth={1} opacity={0.14} />
      </pattern>
      <pattern id={ids.taper} width={6} height={6} patternUnits="userSpaceOnUse">
        <circle cx={1.5} cy={1.5} r={0.8} fill="var(--ink)" opacity={0.26} />
        <circle cx={4.5} cy={4.5} r={0.8} fill="var(--ink)" opacity={0.26} />
      </pattern>
      <pattern id={ids.period} width={5} height={5} patternUnits="userSpaceOnUse">
        <line x1={2.5} y1={0} x2={2.5} y2={5} stroke="var(--ink)" strokeWidth={1} opacity={0.16} />
      </pattern>
    </defs>
  );
}
