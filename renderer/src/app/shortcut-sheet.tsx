import { commandName } from '../../../shared/command-words.ts';
import { type CommandScope, userCommands } from '../../../shared/commands.ts';
import { keyNames } from '../commands/shortcut.ts';
import { language, t } from '../text/index.ts';
import { Dialog, KeyHint } from '../ui/index.ts';
import { useDialogs } from './dialogs.tsx';

const scopes = (): readonly { readonly scope: CommandScope; readonly title: string }[] => [
  { scope: 'app', title: t('app.scopeApp') },
  { scope: 'roster', title: t('app.scopeRoster') },
  { scope: 'athlete', title: t('app.scopeAthlete') },
  { scope: 'season', title: t('app.scopeSeason') },
  { scope: 'week', title: t('app.scopeWeek') },
  { scope: 'session', title: t('app.scopeSession') },
  { scope: 'log', title: t('log.title') },
  { scope: 'library', title: t('library.title') },
  { scope: 'rules', title: t('rules.title') },
];

const lists = (): readonly { readonly keys: readonly string[]; readonly label: string }[] => [
  { keys: ['↑', '↓'], label: t('app.listMove') },
  { keys: keyNames(['Enter']), label: t('app.listOpen') },
  { keys: keyNames(['Home', 'End']), label: t('app.listEnds') },
  { keys: keyNames(['Shift', 'F10']), label: t('app.itemMenu') },
  { keys: keyNames(['Shift', '↑']), label: t('app.dateStep') },
];

/** Every shortcut, by where it works. */
export function ShortcutSheet() {
  const { close } = useDialogs();
  const groups = scopes()
    .map((group) => ({
      title: group.title,
      commands: userCommands.filter((command) => command.scope === group.scope && command.shortcut !== null),
    }))
    .filter((group) => group.commands.length > 0);
  return (
    <Dialog title={t('app.shortcutSheet')} isOpen onClose={close} size="large" isRead>
      <div className="shortcut-groups">
        {groups.map((group) => (
          <section key={group.title} className="shortcut-group">
            <h3>{group.title}</h3>
            <dl>
              {group.commands.map((command) => (
                <div key={command.id} className="shortcut-line">
                  <dt>{commandName(command.id, language())}</dt>
                  <dd>{command.shortcut === null ? null : <KeyHint shortcut={command.shortcut} />}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
        <section className="shortcut-group">
          <h3>{t('app.scopeLists')}</h3>
          <dl>
            {lists().map((line) => (
              <div key={line.label} className="shortcut-line">
                <dt>{line.label}</dt>
                <dd>
                  <span className="key-hint">
                    {line.keys.map((key) => (
                      <kbd key={key}>{key}</kbd>
                    ))}
                  </span>
                </dd>
              </div>
            ))}
          </dl>
        </section>
      </div>
    </Dialog>
  );
}
