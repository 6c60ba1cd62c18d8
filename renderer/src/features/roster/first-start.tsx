import { useChannel } from '../../api/index.ts';
import { HistoryButtons } from '../../app/history.tsx';
import { useCommandState } from '../../commands/index.ts';
import { t } from '../../text/index.ts';
import { Button, EmptyState, Icon, type IconName } from '../../ui/index.ts';
import './welcome.css';

/** A roster without anybody: how to begin, or where everybody has gone. */
export function FirstStart({ onArchive }: { readonly onArchive: () => void }) {
  const archived = useChannel('roster.list', { archived: true });
  const add = useCommandState('athlete.new');
  if (archived.status === 'ready' && archived.value.rows.length > 0) {
    return (
      <EmptyState
        title={t('roster.allArchivedTitle')}
        actions={
          <>
            <HistoryButtons />
            <Button onPress={onArchive}>{t('roster.showArchived')}</Button>
            <Button variant="primary" onPress={add.run}>
              {t('roster.add')}
            </Button>
          </>
        }
      >
        {t('roster.allArchivedText')}
      </EmptyState>
    );
  }
  return <Welcome />;
}

function Welcome() {
  const sample = useCommandState('sample.add');
  const add = useCommandState('athlete.new');
  const importFile = useCommandState('file.import');
  return (
    <div className="welcome">
      <Counterline />
      <h1>{t('roster.firstTitle')}</h1>
      <p>{t('roster.firstText')}</p>
      <div className="welcome-ways">
        <Way
          icon="roster"
          title={t('roster.firstSample')}
          text={t('roster.firstSampleText')}
          onPress={sample.run}
          isDisabled={!sample.isEnabled}
        />
        <Way icon="add" title={t('roster.firstAdd')} text={t('roster.firstAddText')} onPress={add.run} />
        <Way
          icon="import"
          title={t('roster.firstImport')}
          text={t('roster.firstImportText')}
          onPress={importFile.run}
        />
      </div>
      <Past />
    </div>
  );
}

/** Undo and redo on a roster that is empty because something was taken away. */
function Past() {
  const undo = useCommandState('history.undo');
  const redo = useCommandState('history.redo');
  return undo.isEnabled || redo.isEnabled ? (
    <div className="welcome-past">
      <HistoryButtons />
    </div>
  ) : null;
}

function Way({
  icon,
  title,
  text,
  onPress,
  isDisabled = false,
}: {
  readonly icon: IconName;
  readonly title: string;
  readonly text: string;
  readonly onPress: () => void;
  readonly isDisabled?: boolean;
}) {
  return (
    <button type="button" className="welcome-way" onClick={onPress} disabled={isDisabled}>
      <Icon name={icon} />
      <span>
        <span className="welcome-way-title">{title}</span>
        <span className="welcome-way-text">{text}</span>
      </span>
    </button>
  );
}

const BARS = [16, 18, 20, 11, 21, 22, 23, 12, 20, 15, 11, 9, 9, 6, 9, 8, 7, 6, 0, 0, 0, 4, 6];
const LINE = [12, 13, 13, 11, 15, 16, 17, 12, 20, 24, 29, 33, 33, 20, 35, 37, 38, 40, 32, 27, 46, 6, 9];

const COLUMNS = BARS.map((value, i) => ({ x: i * 14 + 1, height: value * 2 }));
const PATH = LINE.map((value, i) => `${i === 0 ? 'M' : 'L'}${i * 14 + 6} ${60 - value}`).join('');

/** The mark of the product: lifting as bars, running as a line against them. */
function Counterline() {
  return (
    <svg className="counterline" width="322" height="64" viewBox="0 0 322 64" aria-hidden="true" focusable="false">
      {COLUMNS.map(({ x, height }) => (
        <rect key={x} x={x} y={62 - height} width="10" height={height} />
      ))}
      <path d={PATH} />
    </svg>
  );
}
