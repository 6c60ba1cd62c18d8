import type { PhaseKind } from '../../../../shared/domain/vocabulary.ts';
import type { Voice } from './kinds.ts';
import type { Paint } from './layer-model.ts';

/** What a chart is painted with: each value is a colour as SVG takes it. */
export interface Palette {
  readonly surface: string;
  readonly ink: string;
  readonly mute: string;
  readonly quiet: string;
  readonly grid: string;
  readonly run: string;
  readonly runSoft: string;
  readonly runTint: string;
  readonly lift: string;
  readonly liftSoft: string;
  readonly liftTint: string;
  readonly phase: Readonly<Record<PhaseKind, string>>;
  readonly phaseText: Readonly<Record<PhaseKind, string>>;
}

/** Colours that follow the window's theme. */
export const screenPalette: Palette = {
  surface: 'var(--surface)',
  ink: 'var(--ink)',
  mute: 'var(--mute)',
  quiet: 'var(--faint)',
  grid: 'var(--line-soft)',
  run: 'var(--run)',
  runSoft: 'var(--run-soft)',
  runTint: 'var(--run-tint)',
  lift: 'var(--lift)',
  liftSoft: 'var(--lift-soft)',
  liftTint: 'var(--lift-tint)',
  phase: {
    base: 'var(--phase-base)',
    build: 'var(--phase-build)',
    peak: 'var(--phase-peak)',
    taper: 'var(--phase-taper)',
    race: 'var(--phase-race)',
    transition: 'var(--phase-transition)',
  },
  phaseText: {
    base: 'var(--phase-base-text)',
    build: 'var(--phase-build-text)',
    peak: 'var(--phase-peak-text)',
    taper: 'var(--phase-taper-text)',
    race: 'var(--phase-race-text)',
    transition: 'var(--phase-transition-text)',
  },
};

/** The light theme's colours as they are now, for pictures that leave the window, whatever its theme. */
export function lightPalette(): Palette {
  const probe = document.createElement('span');
  probe.hidden = true;
  probe.style.colorScheme = 'light';
  document.body.append(probe);
  const light = (colour: string): string => {
    probe.style.color = colour;
    return getComputedStyle(probe).color;
  };
  const each = <K extends string>(colours: Readonly<Record<K, string>>): Readonly<Record<K, string>> => {
    const resolved: Record<K, string> = { ...colours };
    for (const key of Object.keys(colours) as K[]) resolved[key] = light(colours[key]);
    return resolved;
  };
  const { phase, phaseText, ...rest } = screenPalette;
  const palette = { ...each(rest), phase: each(phase), phaseText: each(phaseText) };
  probe.remove();
  return palette;
}

/** The colour that a layer is drawn with in the voice of its chart. */
export function colourOf(palette: Palette, voice: Voice, paint: Paint): string {
  switch (paint) {
    case 'ink':
      return palette.ink;
    case 'quiet':
      return palette.quiet;
    case 'surface':
      return palette.surface;
    case 'run':
      return palette.run;
    case 'strong':
      return voice === 'run' ? palette.run : voice === 'lift' ? palette.lift : palette.ink;
    case 'soft':
      return voice === 'run' ? palette.runSoft : palette.liftSoft;
    case 'tint':
      return voice === 'run' ? palette.runTint : palette.liftTint;
  }
}
