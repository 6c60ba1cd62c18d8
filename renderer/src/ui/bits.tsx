import { type ReactNode, useEffect, useId, useState } from 'react';
import type { IntensityClass, PhaseKind, Severity } from '../../../shared/domain/vocabulary.ts';
import { t } from '../text/index.ts';
import { classNames } from './class-names.ts';

/** The colour family of a pill; the word inside carries the meaning. */
export type PillTone = 'neutral' | 'low' | 'moderate' | 'high' | 'warning' | 'serious' | 'run' | 'lift';

/** A short word in a rounded tint. */
export function Pill({ tone = 'neutral', children }: { readonly tone?: PillTone; readonly children: ReactNode }) {
  return <span className={`pill pill-${tone}`}>{children}</span>;
}

const classTone: Readonly<Record<IntensityClass, PillTone>> = { LOW: 'low', MODERATE: 'moderate', HIGH: 'high' };

/** The class of a week's running intensity. */
export function ClassPill({ value }: { readonly value: IntensityClass }) {
  return <Pill tone={classTone[value]}>{t(`words.${value}`)}</Pill>;
}

/** The name of a phase on its quiet tint. */
export function PhasePill({ value }: { readonly value: PhaseKind }) {
  return <span className={`pill phase-${value}`}>{t(`words.${value}`)}</span>;
}

/** A mark whose shape, not only its colour, says the severity: dot, triangle, diamond. */
export function SeverityMark({ severity, label = true }: { readonly severity: Severity; readonly label?: boolean }) {
  return (
    <span className={`severity severity-${severity}`}>
      <svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true" focusable="false">
        {severity === 'info' ? <circle cx="5" cy="5" r="3" /> : null}
        {severity === 'warning' ? <path d="M5 1 9.5 9h-9z" /> : null}
        {severity === 'serious' ? <path d="M5 .5 9.5 5 5 9.5.5 5z" /> : null}
      </svg>
      {label ? <span className="visually-hidden">{t(`words.${severity}`)}</span> : null}
    </span>
  );
}

/** A bordered surface with an optional heading row. */
export function Panel({
  title,
  actions,
  children,
  className,
  id,
}: {
  readonly title?: string;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
  readonly className?: string;
  /** By which the panel can be gone to; it can then have the focus itself. */
  readonly id?: string;
}) {
  const headingId = useId();
  return (
    <section
      className={classNames('panel', className)}
      aria-labelledby={title === undefined ? undefined : headingId}
      id={id}
      tabIndex={id === undefined ? undefined : -1}
    >
      {title === undefined ? null : (
        <div className="panel-head">
          <h2 id={headingId}>{title}</h2>
          {actions}
        </div>
      )}
      {children}
    </section>
  );
}

/** Says that there is nothing yet, and what to do next. */
export function EmptyState({
  title,
  children,
  actions,
}: {
  readonly title: string;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
}) {
  return (
    <div className="empty-state">
      <h2>{title}</h2>
      {children === undefined ? null : <div className="empty-state-text">{children}</div>}
      {actions === undefined ? null : <div className="empty-state-actions">{actions}</div>}
    </div>
  );
}

/** Turns true only after the delay, so that what is quick never flickers. Milliseconds. */
export function useDelayed(active: boolean, delayMs = 200): boolean {
  const [late, setLate] = useState(false);
  useEffect(() => {
    if (!active) {
      setLate(false);
      return;
    }
    const timer = setTimeout(() => setLate(true), delayMs);
    return () => clearTimeout(timer);
  }, [active, delayMs]);
  return active && late;
}

/** Says that something loads, but only when it takes longer than 200 ms. */
export function Loading({ label = t('ui.loading') }: { readonly label?: string }) {
  const late = useDelayed(true);
  return (
    <div className="loading" role="status">
      {late ? label : null}
    </div>
  );
}

/** A bar of progress, with a way to stop where there is one. */
export function Progress({
  label,
  done,
  total,
}: {
  readonly label: string;
  readonly done: number;
  readonly total: number;
}) {
  return (
    <div className="progress">
      <span>{label}</span>
      <progress aria-label={label} value={total > 0 ? done : undefined} max={total > 0 ? total : undefined} />
    </div>
  );
}
