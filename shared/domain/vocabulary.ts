/** The closed word lists of the product: one place for the words used in code, database and on screen. */

export const SEXES = ['female', 'male', 'other'] as const;
export type Sex = (typeof SEXES)[number];

export const PRIORITIES = ['A', 'B', 'C'] as const;
/** A: the season peaks for it. B: a short taper. C: trained through. */
export type Priority = (typeof PRIORITIES)[number];

export const PHASE_KINDS = ['base', 'build', 'peak', 'taper', 'race', 'transition'] as const;
export type PhaseKind = (typeof PHASE_KINDS)[number];

export const PINNED_PHASES = ['base', 'build', 'peak', 'taper'] as const;
/** A phase whose first week a coach can set; race and transition follow the race. */
export type PinnedPhase = (typeof PINNED_PHASES)[number];

export const TERRAINS = ['road', 'track', 'trail'] as const;
/** What a race is run on. */
export type Terrain = (typeof TERRAINS)[number];

export const SESSION_KINDS = ['run', 'strength', 'cross', 'mobility', 'conditioning', 'other'] as const;
/** `cross` is endurance training other than running: bike, pool, skis. It is load, but never running intensity. */
export type SessionKind = (typeof SESSION_KINDS)[number];

export const SIDES = ['planned', 'actual'] as const;
/** Whether a session is what was set or what was done. */
export type Side = (typeof SIDES)[number];

export const RUN_TYPES = [
  'easy',
  'long',
  'marathon',
  'threshold',
  'interval',
  'repetition',
  'hills',
  'strides',
  'race',
  'other',
] as const;
export type RunType = (typeof RUN_TYPES)[number];

export const INTENSITIES = ['E', 'M', 'T', 'I', 'R', 'rest'] as const;
/** Daniels training intensity of one step; `rest` is standing or walking. */
export type Intensity = (typeof INTENSITIES)[number];

export const INTENSITY_CLASSES = ['LOW', 'MODERATE', 'HIGH'] as const;
/** Class of a week's running intensity (rule 1.3). */
export type IntensityClass = (typeof INTENSITY_CLASSES)[number];

export const PATTERNS = ['squat', 'single-leg', 'hinge', 'calf', 'push', 'pull', 'trunk', 'jump'] as const;
/** Movement pattern of an exercise. */
export type Pattern = (typeof PATTERNS)[number];

export const LOADINGS = ['barbell', 'dumbbell', 'kettlebell', 'machine', 'bodyweight'] as const;
/** How an exercise is loaded, which decides the loads that can be made. Dumbbell loads are per hand. */
export type Loading = (typeof LOADINGS)[number];

export const EQUIPMENT = [
  'barbell',
  'rack',
  'bench',
  'dumbbells',
  'kettlebells',
  'machines',
  'pull-up-bar',
  'box',
] as const;
export type Equipment = (typeof EQUIPMENT)[number];

export const BODY_REGIONS = ['knee', 'hip', 'low-back', 'ankle', 'shoulder', 'wrist'] as const;
/** A part of the body that an exercise loads; `ankle` stands for ankle, Achilles tendon and calf. */
export type BodyRegion = (typeof BODY_REGIONS)[number];

export const SET_KINDS = ['work', 'warm-up'] as const;
export type SetKind = (typeof SET_KINDS)[number];

export const STRENGTH_BLOCKS = ['onboarding', 'base', 'heavy', 'maintenance', 'primer'] as const;
/** What a strength session is for in the season. */
export type StrengthBlock = (typeof STRENGTH_BLOCKS)[number];

export const LIFTING_HISTORIES = ['none', 'returning', 'regular'] as const;
/** none: never lifted regularly; returning: not in the last 12 weeks; regular: has lifted within 12 weeks (S3). */
export type LiftingHistory = (typeof LIFTING_HISTORIES)[number];

export const RHYTHMS = ['1:1', '2:1', '3:1', '4:1', '5:1', '6:1', 'none'] as const;
/** Loading weeks to recovery weeks; `none` plans no recovery weeks. */
export type Rhythm = (typeof RHYTHMS)[number];

export const SEVERITIES = ['info', 'warning', 'serious'] as const;
export type Severity = (typeof SEVERITIES)[number];

export const SESSION_SOURCES = ['plan', 'coach', 'fit', 'strong', 'sample'] as const;
/** Where a session came from. */
export type SessionSource = (typeof SESSION_SOURCES)[number];

export const POLICY_PRESETS = ['article', 'article-primer', 'article-plyometrics'] as const;
/** Named sets of the engine's defaults: the founding article, with a primer lift in the taper, or with jumps. */
export type PolicyPreset = (typeof POLICY_PRESETS)[number];

export const PAPERS = ['a4', 'letter'] as const;
export type Paper = (typeof PAPERS)[number];

export const VOLUME_BASES = ['distance', 'time'] as const;
/** Whether weekly running is set in kilometres (or miles) or in hours. */
export type VolumeBasis = (typeof VOLUME_BASES)[number];

export const PROGRESSION_SCHEMES = ['double', 'two-for-two', 'wave', 'undulating'] as const;
/** How the load of a lift rises from session to session (rule 2.2). */
export type ProgressionScheme = (typeof PROGRESSION_SCHEMES)[number];

export const PERIOD_KINDS = ['unavailable', 'injury', 'illness', 'camp'] as const;
/** Why some days of an athlete's calendar are not like others. */
export type PeriodKind = (typeof PERIOD_KINDS)[number];

export const LOAD_METHODS = ['steps', 'zones', 'heart-rate', 'pace', 'type', 'none'] as const;
/** What the running load of a session was computed from, the best evidence first; `none` where there is no running. */
export type LoadMethod = (typeof LOAD_METHODS)[number];

export const MARK_KINDS = ['race', 'threshold-pace', 'threshold-heart-rate'] as const;
/** What a dated mark of fitness is evidence of. */
export type MarkKind = (typeof MARK_KINDS)[number];
