import type { PolicyDescriptor, PolicyGroup } from '../../../shared/domain/policy.ts';
import { auditPart } from '../audit/describe-audit.ts';
import { contestedBy } from '../explain/contested.ts';
import { periodsPart } from '../periods/describe-periods.ts';
import { policyFor } from '../policy.ts';
import { distancesPart } from '../running/describe-distances.ts';
import { loadPart } from '../running/describe-load.ts';
import { longRunPart } from '../running/describe-long-run.ts';
import { qualityPart } from '../running/describe-quality.ts';
import { targetsPart } from '../running/describe-targets.ts';
import { volumePart } from '../running/describe-volume.ts';
import { workoutsPart } from '../running/describe-workouts.ts';
import { seasonPart } from '../season/describe-season.ts';
import { liftingPart } from '../strength/describe-lifting.ts';
import { progressionPart } from '../strength/describe-progression.ts';
import { sparePart } from '../strength/describe-spare.ts';
import { togetherPart } from '../strength/describe-together.ts';
import type { PolicyItem, PolicyItemGroup, PolicyPart } from './item.ts';
import { fits, type Leaf, leavesOf } from './paths.ts';

/** The parts of the policy, each described beside its code. */
export const policyParts: readonly PolicyPart[] = [
  seasonPart,
  loadPart,
  volumePart,
  longRunPart,
  qualityPart,
  workoutsPart,
  distancesPart,
  liftingPart,
  progressionPart,
  togetherPart,
  auditPart,
  periodsPart,
  sparePart,
  targetsPart,
];

/** Every group in the order in which they are shown. */
export const policyGroups: readonly PolicyGroup[] = policyParts
  .flatMap((part) => part.groups)
  .map(({ id, rule, title, subject = '' }) => ({
    id,
    rule,
    title,
    contested: contestedBy(rule, subject).map(({ point, evidence }) => ({ point, evidence })),
  }));

/** Every editable value, in the order of its group's own list; rows of a table one after the other. */
export const policyDescriptors: readonly PolicyDescriptor[] = describeAll();

const byPath: ReadonlyMap<string, PolicyDescriptor> = new Map(policyDescriptors.map((each) => [each.path, each]));

/** What is said about a path; undefined for one that is not in the policy or not editable. */
export function descriptorOf(path: string): PolicyDescriptor | undefined {
  return byPath.get(path);
}

/** Why a value of the policy is not offered for change; undefined where it is, or where nothing says so. */
export function notEditableReason({ path, value }: Leaf): string | undefined {
  if (path === 'preset') return 'The name of the preset itself.';
  if (typeof value === 'number' && !Number.isFinite(value)) return 'The last row of a table has no upper end.';
  return policyParts.flatMap((part) => Object.entries(part.notEditable)).find(([pattern]) => fits(path, pattern))?.[1];
}

function describeAll(): readonly PolicyDescriptor[] {
  const leaves = leavesOf(policyFor('article'));
  return policyParts.flatMap((part) =>
    part.groups.flatMap((group) =>
      Object.entries(group.items).flatMap(([pattern, item]) =>
        leaves
          .filter((leaf) => fits(leaf.path, pattern) && notEditableReason(leaf) === undefined)
          .map((leaf) => described(part, group, pattern, item, leaf.path)),
      ),
    ),
  );
}

function described(
  part: PolicyPart,
  group: PolicyItemGroup,
  pattern: string,
  item: PolicyItem,
  path: string,
): PolicyDescriptor {
  const cell = cellOf(part, pattern, item, path);
  return {
    path,
    group: group.id,
    label: labelOf(item, cell),
    domain: item.domain,
    tag: item.tag,
    source: item.source,
    explanation: item.explanation,
    rule: group.rule,
    advanced: item.advanced,
    cell,
  };
}

function labelOf(item: PolicyItem, cell: PolicyDescriptor['cell']): string {
  if (cell === null) return item.label;
  return cell.title === null ? `${item.label}: ${cell.row}` : `${cell.title}, ${cell.row}: ${item.label}`;
}

/** Row and column of a path of a list: `a.*.b` is column b of table a; `a.*` and `a.*.b.*` are lists of single values. */
function cellOf(part: PolicyPart, pattern: string, item: PolicyItem, path: string): PolicyDescriptor['cell'] {
  const stars = pattern.split('.').flatMap((key, index) => (key === '*' ? [index] : []));
  const first = stars[0];
  if (first === undefined) return null;
  const keys = path.split('.');
  const table = keys.slice(0, first).join('.');
  const [row = '', ...places] = stars.map((index) => keys[index] ?? '');
  const counted = places.map((place) => Number(place) + 1).join('.');
  const name = rowName(part, table, row);
  const title = places.length === 0 ? (part.tables[table] ?? null) : null;
  return { table, title, row: counted === '' ? name : `${name} ${counted}`, column: item.label };
}

function rowName(part: PolicyPart, table: string, row: string): string {
  const number = Number(row);
  if (!Number.isInteger(number)) return row;
  return part.rowNames[table]?.[number] ?? `row ${number + 1}`;
}
