import type { Season } from '../../../../shared/domain/season.ts';
import type { Ghost } from '../../charts/ghost-model.ts';
import { t } from '../../text/index.ts';
import { Checkbox } from '../../ui/index.ts';

/** Shows last season behind this one or not; its key at the same time, with the name and how the weeks are matched. */
export function GhostSwitch({
  last,
  ghost,
  isOn,
  onChange,
}: {
  readonly last: Season;
  readonly ghost: Ghost | null;
  readonly isOn: boolean;
  readonly onChange: (on: boolean) => void;
}) {
  const words = ghost === null ? last.name : t(`charts.ghostBy-${ghost.by}`, { name: ghost.name });
  return (
    <span className="sn-ghost" title={words}>
      <Checkbox isSelected={isOn} onChange={onChange}>
        <svg width={20} height={11} aria-hidden="true" className="cp-ghost">
          <path className="cp-ghost-lift" d="M1 11V5H7V2H13V7H19V11" />
          <path className="cp-ghost-run" d="M1 8L10 4L19 6" />
        </svg>
        {t('charts.lastSeason')}
      </Checkbox>
      {ghost === null ? null : <span className="sn-ghost-words">{words}</span>}
    </span>
  );
}
