import { useState } from 'react';
import type { Settings } from '../../../../shared/contract/system.ts';
import { useChannel, useCommand } from '../../api/index.ts';
import { Failed } from '../../app/failed.tsx';
import { HistoryButtons } from '../../app/history.tsx';
import { TEXT_SIZES } from '../../app/look.ts';
import { t } from '../../text/index.ts';
import { Loading, Panel, SegmentedControl, Select, Switch, TextField } from '../../ui/index.ts';
import { presetOptions, presetWords } from '../policy/preset-options.ts';
import { RulesLine } from '../policy/rules-summary.tsx';
import { BackupsPanel } from './backups-panel.tsx';
import './settings.css';

/** The coach's settings; each change counts at once and can be undone. */
export function SettingsScreen() {
  const settings = useChannel('settings.get', {});
  if (settings.status === 'failed') return <Failed failure={settings.failure} retry={settings.retry} />;
  if (settings.status !== 'ready') return <Loading />;
  return (
    <div className="settings">
      <header className="page-head">
        <div className="page-title">
          <h1>{t('settings.title')}</h1>
        </div>
        <div className="page-acts">
          <HistoryButtons />
        </div>
      </header>
      <div className="settings-columns">
        <div className="profile-column">
          <CoachPanel key={settings.value.coachName} settings={settings.value} />
          <LookPanel settings={settings.value} />
          <ReadingPanel settings={settings.value} />
          <PlanningPanel settings={settings.value} />
          <LogPanel settings={settings.value} />
          <AboutPanel />
        </div>
        <div className="profile-column">
          <BackupsPanel />
        </div>
      </div>
    </div>
  );
}

function CoachPanel({ settings }: { readonly settings: Settings }) {
  const update = useCommand('settings.update');
  const [name, setName] = useState(settings.coachName);
  const save = () => {
    if (name.trim() !== settings.coachName) void update.run({ coachName: name.trim() });
  };
  return (
    <Panel id="settings-coach" title={t('settings.coach')} className="form-panel">
      <div className="form-stack">
        <TextField
          label={t('settings.coachName')}
          description={t('settings.coachNameHint')}
          value={name}
          onChange={setName}
          maxLength={120}
          onBlur={save}
          onKeyDown={(event) => {
            if (event.key === 'Enter') save();
          }}
        />
        <div className="settings-pair">
          <SegmentedControl
            label={t('settings.distanceUnit')}
            value={settings.distanceUnit}
            onChange={(distanceUnit) => void update.run({ distanceUnit })}
            options={[
              { value: 'km', label: t('settings.kilometres') },
              { value: 'mi', label: t('settings.miles') },
            ]}
          />
          <SegmentedControl
            label={t('settings.massUnit')}
            value={settings.massUnit}
            onChange={(massUnit) => void update.run({ massUnit })}
            options={[
              { value: 'kg', label: t('settings.kilograms') },
              { value: 'lb', label: t('settings.pounds') },
            ]}
          />
        </div>
        <p className="form-note">{`${t('settings.units')}. ${t('settings.unitsHint')}`}</p>
      </div>
    </Panel>
  );
}

function LookPanel({ settings }: { readonly settings: Settings }) {
  const update = useCommand('settings.update');
  return (
    <Panel id="settings-look" title={t('settings.look')} className="form-panel">
      <div className="settings-pair">
        <div data-keep-focus="language">
          <Select
            label={t('settings.language')}
            value={settings.language}
            onChange={(language) => void update.run({ language })}
            options={[
              { value: 'system', label: t('settings.languageSystem') },
              { value: 'en', label: 'English' },
              { value: 'de', label: 'Deutsch' },
            ]}
          />
        </div>
        <SegmentedControl
          label={t('settings.theme')}
          value={settings.theme}
          onChange={(theme) => void update.run({ theme })}
          options={[
            { value: 'system', label: t('settings.themeSystem') },
            { value: 'light', label: t('settings.themeLight') },
            { value: 'dark', label: t('settings.themeDark') },
          ]}
        />
        <SegmentedControl
          label={t('settings.paper')}
          value={settings.paper}
          onChange={(paper) => void update.run({ paper })}
          options={[
            { value: 'a4', label: t('words.a4') },
            { value: 'letter', label: t('words.letter') },
          ]}
        />
      </div>
    </Panel>
  );
}

function ReadingPanel({ settings }: { readonly settings: Settings }) {
  const update = useCommand('settings.update');
  return (
    <Panel id="settings-reading" title={t('settings.reading')} className="form-panel">
      <div className="form-stack">
        <div className="settings-pair">
          <Select
            label={t('settings.textSize')}
            value={String(settings.textZoom)}
            onChange={(size) => void update.run({ textZoom: Number(size) })}
            options={TEXT_SIZES.map((size) => ({ value: String(size), label: `${size} %` }))}
          />
          <SegmentedControl
            label={t('settings.contrast')}
            value={settings.contrast}
            onChange={(contrast) => void update.run({ contrast })}
            options={[
              { value: 'system', label: t('settings.asSystem') },
              { value: 'more', label: t('settings.contrastMore') },
            ]}
          />
          <SegmentedControl
            label={t('settings.motion')}
            value={settings.motion}
            onChange={(motion) => void update.run({ motion })}
            options={[
              { value: 'system', label: t('settings.asSystem') },
              { value: 'reduce', label: t('settings.motionReduce') },
            ]}
          />
        </div>
        <div className="settings-pair">
          <div data-keep-focus="dates">
            <Select
              label={t('settings.dateStyle')}
              value={settings.dateStyle}
              onChange={(dateStyle) => void update.run({ dateStyle })}
              options={[
                { value: 'system', label: t('settings.asSystem') },
                { value: 'day-month', label: t('settings.dateDayMonth') },
                { value: 'month-day', label: t('settings.dateMonthDay') },
                { value: 'iso', label: t('settings.dateIso') },
              ]}
            />
          </div>
        </div>
      </div>
    </Panel>
  );
}

function PlanningPanel({ settings }: { readonly settings: Settings }) {
  const update = useCommand('settings.update');
  return (
    <Panel id="settings-planning" title={t('settings.policy')} className="form-panel">
      <div className="form-stack">
        <SegmentedControl
          label={t('rules.preset')}
          value={settings.preset}
          onChange={(preset) => void update.run({ preset })}
          description={`${presetWords(settings.preset)} ${t('rules.presetForNew')}`}
          options={presetOptions()}
        />
        <RulesLine athleteId={null} />
      </div>
    </Panel>
  );
}

function LogPanel({ settings }: { readonly settings: Settings }) {
  const update = useCommand('settings.update');
  return (
    <Panel id="settings-log" title={t('log.title')} className="form-panel">
      <Switch isSelected={settings.wellness} onChange={(wellness) => void update.run({ wellness })}>
        {t('log.wellnessOn')}
      </Switch>
      <p className="form-note">{t('log.wellnessHint')}</p>
    </Panel>
  );
}

function AboutPanel() {
  const info = useChannel('app.info', {});
  if (info.status !== 'ready') return null;
  return (
    <Panel id="settings-about" title={t('settings.about')} className="form-panel">
      <p>{`${t('app.name')} · ${t('settings.version', { version: info.value.version })}`}</p>
      <p className="form-note">
        {t('settings.shell', { shell: t(`settings.${info.value.shell}`), platform: info.value.platform })}
      </p>
      <p className="form-note">{t('settings.offline')}</p>
    </Panel>
  );
}
