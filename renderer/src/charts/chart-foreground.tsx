import type { Severity } from '../../../shared/domain/vocabulary.ts';
import {
  type ChartLayout,
  FLAG_ROW_HEIGHT,
  MARK_DROP,
  type PlacedFlag,
  textWidth,
  type WeekRange,
} from './chart-layout.ts';
import { NoteMark, noteShift } from './chart-marks.tsx';
import type { CounterpointModel } from './counterpoint-model.ts';

/** What stands over the bars: races, days of the calendar, today, week numbers, dates and finding markers. */
export interface ForegroundProps {
  readonly model: CounterpointModel;
  readonly layout: ChartLayout;
  readonly range: WeekRange;
  readonly selected: number | null;
}

/** The sign of a severity: each has its own shape, not only its colour. */
export function FindingMark({
  x,
  y,
  severity,
}: {
  readonly x: number;
  readonly y: number;
  readonly severity: Severity;
}) {
  switch (severity) {
    case 'serious':
      return <path d={`M${x} ${y - 4.8}L${x + 4.8} ${y}L${x} ${y + 4.8}L${x - 4.8} ${y}Z`} fill="var(--serious)" />;
    case 'warning':
      return <path d={`M${x} ${y - 4.4}L${x + 4.8} ${y + 3.8}H${x - 4.8}Z`} fill="var(--warning)" />;
    case 'info':
      return <circle cx={x} cy={y} r={3.3} fill="var(--surface)" stroke="var(--info)" strokeWidth={1.4} />;
  }
}

/** The boxed letter of a race's priority: A filled, B outlined, C outlined with a dash. */
export function PriorityBox({ x, y, priority }: { readonly x: number; readonly y: number; readonly priority: string }) {
  const main = priority === 'A';
  return (
    <g>
      <rect
        x={x}
        y={y}
        width={17}
        height={15}
        rx={3}
        fill={main ? 'var(--ink)' : 'var(--surface)'}
        stroke="var(--ink)"
        strokeWidth={1}
        {...(priority === 'C' ? { strokeDasharray: '2 1.5' } : {})}
      />
      <text
        x={x + 8.5}
        y={y + 11.5}
        textAnchor="middle"
        className="cp-chart-priority"
        fill={main ? 'var(--on-ink)' : 'var(--ink)'}
      >
        {priority}
      </text>
    </g>
  );
}

function flagTop(flag: PlacedFlag, layout: ChartLayout): number {
  return layout.plot.y - layout.stripHeight - (flag.row + 1) * FLAG_ROW_HEIGHT + 2;
}

function FlagLine({ flag, layout }: { readonly flag: PlacedFlag; readonly layout: ChartLayout }) {
  return (
    <line
      x1={flag.x}
      x2={flag.x}
      y1={flagTop(flag, layout) + 15}
      y2={layout.plot.y + layout.plot.height}
      stroke="var(--ink)"
      strokeWidth={1}
      strokeDasharray="2 3"
    />
  );
}

function Flag({ flag, layout }: { readonly flag: PlacedFlag; readonly layout: ChartLayout }) {
  const y = flagTop(flag, layout);
  return (
    <g>
      <PriorityBox x={flag.x - 8.5} y={y} priority={flag.priority} />
      <text
        x={flag.side === 'right' ? flag.x + 13 : flag.x - 13}
        y={y + 11.5}
        textAnchor={flag.side === 'right' ? 'start' : 'end'}
        className="cp-chart-race"
      >
        {flag.name}
      </text>
    </g>
  );
}

function Today({ at, layout, label }: { readonly at: number; readonly layout: ChartLayout; readonly label: string }) {
  const { plot, stripHeight, xOf } = layout;
  const x = xOf(at);
  const roomRight = plot.x + plot.width - x > 44;
  return (
    <g>
      <line
        x1={x}
        x2={x}
        y1={plot.y - stripHeight}
        y2={plot.y + plot.height + 4}
        stroke="var(--ink)"
        strokeWidth={1.5}
      />
      <rect
        className="cp-chart-today-ground"
        x={roomRight ? x + 2 : x - 4 - textWidth(label)}
        y={plot.y + 3}
        width={textWidth(label) + 2}
        height={13}
        fill="var(--surface)"
        fillOpacity={0.85}
      />
      <text
        x={roomRight ? x + 4 : x - 4}
        y={plot.y + 13}
        textAnchor={roomRight ? 'start' : 'end'}
        className="cp-chart-today"
      >
        {label}
      </text>
    </g>
  );
}

function Foot({ model, layout, range, selected }: ForegroundProps) {
  const { plot, xOf, weekLabels, dateLabels } = layout;
  const bottom = plot.y + plot.height;
  const selectedWeek = selected === null ? undefined : model.weeks[selected];
  return (
    <g>
      {weekLabels.map((label) => (
        <text
          key={label.key}
          x={label.x}
          y={bottom + 15}
          textAnchor="middle"
          className={label.key === selectedWeek?.monday ? 'cp-chart-week cp-chart-week-selected' : 'cp-chart-week'}
        >
          {label.text}
        </text>
      ))}
      {dateLabels.map((label) => (
        <text key={label.key} x={label.x + 1} y={bottom + 30} className="cp-chart-date">
          {label.text}
        </text>
      ))}
      {model.weeks
        .slice(range.from, range.to)
        .map((week) =>
          week.worstFinding === null ? null : (
            <FindingMark
              key={week.monday}
              x={xOf(week.index + 0.5)}
              y={bottom + MARK_DROP}
              severity={week.worstFinding}
            />
          ),
        )}
      {model.weeks
        .slice(range.from, range.to)
        .map((week) =>
          week.note === '' ? null : (
            <NoteMark
              key={week.monday}
              x={xOf(week.index + 0.5) + noteShift(week.worstFinding !== null)}
              y={bottom + MARK_DROP}
            />
          ),
        )}
    </g>
  );
}

/** Brackets and names over the days of the calendar. */
function Periods({ layout }: { readonly layout: ChartLayout }) {
  const { plot } = layout;
  return layout.periods.map(({ key, x, width, label }) => (
    <g key={key} className="cp-chart-period">
      <path d={`M${x + 0.5} ${plot.y + 6}V${plot.y + 1.5}H${x + width - 0.5}V${plot.y + 6}`} />
      <text x={x + 3} y={plot.y + 14}>
        {label}
      </text>
    </g>
  ));
}

/** Dotted lines and boxes of the races; drawn under the intensity line. */
export function ChartFlags({ layout }: { readonly layout: ChartLayout }) {
  return (
    <g>
      {layout.flags.map((flag) => (
        <FlagLine key={flag.key} flag={flag} layout={layout} />
      ))}
      {layout.flags.map((flag) => (
        <Flag key={flag.key} flag={flag} layout={layout} />
      ))}
    </g>
  );
}

/** Draws the layers over bars and line. */
export function ChartForeground(props: ForegroundProps & { readonly todayLabel: string }) {
  const { model, layout, range, todayLabel } = props;
  const { todayAt } = model;
  return (
    <g>
      <Foot {...props} />
      <Periods layout={layout} />
      {todayAt !== null && todayAt >= range.from && todayAt < range.to ? (
        <Today at={todayAt} layout={layout} label={todayLabel} />
      ) : null}
    </g>
  );
}
