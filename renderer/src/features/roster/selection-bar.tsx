import { useCommandState } from '../../commands/index.ts';
import { t } from '../../text/index.ts';
import { Button } from '../../ui/index.ts';

/** What can be done to the athletes that are ticked. */
export function SelectionBar({
  count,
  hidden,
  archived,
  onClear,
}: {
  readonly count: number;
  /** How many of them the filter hides. */
  readonly hidden: number;
  readonly archived: boolean;
  readonly onClear: () => void;
}) {
  return (
    <section className="selection-bar" aria-label={t('roster.selection')}>
      <span className="selection-count" aria-live="polite">
        {t('roster.selected', { count })}
        {hidden > 0 ? <span className="quiet"> {t('roster.selectedHidden', { count: hidden })}</span> : null}
      </span>
      {archived ? null : (
        <>
          <Act id="bulk.template" words={t('roster.bulk_template')} />
          <Act id="bulk.replan" words={t('roster.bulk_replan')} />
          <Act id="bulk.shift" words={t('roster.bulk_shift')} />
          <Act id="bulk.log" words={t('roster.bulk_log')} />
          <Act id="bulk.export" words={t('roster.bulk_export')} />
        </>
      )}
      <Act id="bulk.groups" words={t('roster.bulk_groups')} />
      <Act id="bulk.archive" words={t(archived ? 'roster.bulk_unarchive' : 'roster.bulk_archive')} />
      <span className="roster-gap" />
      <Button small variant="quiet" onPress={onClear}>
        {t('roster.clearSelection')}
      </Button>
    </section>
  );
}

type BulkCommand =
  | 'bulk.template'
  | 'bulk.replan'
  | 'bulk.shift'
  | 'bulk.log'
  | 'bulk.export'
  | 'bulk.groups'
  | 'bulk.archive';

/** Short words on the button; what they mean in full is its name. */
function Act({ id, words }: { readonly id: BulkCommand; readonly words: string }) {
  const command = useCommandState(id);
  return (
    <Button small isDisabled={!command.isEnabled} onPress={command.run}>
      {words}
    </Button>
  );
}
