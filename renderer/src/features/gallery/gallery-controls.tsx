import { useState } from 'react';
import { calendarDate } from '../../../../shared/domain/calendar-date.ts';
import { INTENSITY_CLASSES, PHASE_KINDS, SEVERITIES } from '../../../../shared/domain/vocabulary.ts';
import { t } from '../../text/index.ts';
import {
  Button,
  Checkbox,
  ClassPill,
  ClockField,
  DateField,
  EmptyState,
  IconButton,
  KeyHint,
  Loading,
  NumberField,
  Panel,
  PhasePill,
  Pill,
  type PillTone,
  Progress,
  SegmentedControl,
  Select,
  SeverityMark,
  Switch,
  TextArea,
  TextField,
} from '../../ui/index.ts';

const VARIANTS = ['default', 'primary', 'quiet', 'danger'] as const;
const STATES = ['rest', 'hovered', 'pressed', 'focus', 'disabled'] as const;
const TONES: readonly PillTone[] = ['neutral', 'low', 'moderate', 'high', 'warning', 'serious', 'run', 'lift'];
const DAY = calendarDate('2026-06-29');

function dataOf(state: (typeof STATES)[number]): Readonly<Record<string, string>> {
  switch (state) {
    case 'rest':
      return {};
    case 'focus':
      return { 'data-focus-visible': 'true' };
    case 'hovered':
    case 'pressed':
    case 'disabled':
      return { [`data-${state}`]: 'true' };
  }
}

/** Buttons of each kind in each state; the states are drawn, so that all can be seen at once. */
export function ButtonsPanel() {
  return (
    <Panel title={t('gallery.buttons')} className="form-panel">
      <table className="gallery-states">
        <thead>
          <tr>
            <td />
            {STATES.map((state) => (
              <th key={state} scope="col">
                {t(`gallery.state_${state}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {VARIANTS.map((variant) => (
            <tr key={variant}>
              <th scope="row">{t(`gallery.button_${variant}`)}</th>
              {STATES.map((state) => (
                <td key={state}>
                  <span className={`button button-${variant}`} {...dataOf(state)}>
                    <span className="button-text">{t('ui.save')}</span>
                  </span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <div className="gallery-row">
        <Button icon="add">{t('gallery.withIcon')}</Button>
        <Button small>{t('gallery.small')}</Button>
        <IconButton icon="more" label={t('app.moreActs')} />
        <KeyHint shortcut="Mod+K" />
      </div>
    </Panel>
  );
}

/** Fields: filled, empty, with help, wrong, switched off. */
export function FieldsPanel() {
  const [text, setText] = useState('Ines Okafor');
  const [number, setNumber] = useState<number | null>(82.5);
  const [clock, setClock] = useState<number | null>(2480);
  const [date, setDate] = useState<typeof DAY | null>(DAY);
  const [checked, setChecked] = useState(true);
  const [choice, setChoice] = useState<'a4' | 'letter'>('a4');
  const papers = [
    { value: 'a4' as const, label: t('words.a4') },
    { value: 'letter' as const, label: t('words.letter') },
  ];
  return (
    <Panel title={t('gallery.fields')} className="form-panel">
      <div className="gallery-fields">
        <TextField label={t('athlete.name')} value={text} onChange={setText} />
        <TextField label={t('gallery.empty')} placeholder={t('app.search')} value="" onChange={setText} />
        <TextField label={t('gallery.wrong')} value="" onChange={setText} error={t('athlete.errorName')} />
        <TextField label={t('gallery.state_disabled')} value={text} onChange={setText} isDisabled />
        <NumberField label={t('week.load')} unit="kg" value={number} onChange={(next) => setNumber(next ?? null)} />
        <ClockField label={t('athlete.time')} value={clock} onChange={(next) => setClock(next ?? null)} />
        <DateField label={t('athlete.date')} today={DAY} value={date} onChange={(next) => setDate(next ?? null)} />
        <Select label={t('settings.paper')} value={choice} onChange={setChoice} options={papers} />
        <SegmentedControl label={t('settings.paper')} value={choice} onChange={setChoice} options={papers} />
        <div className="gallery-row">
          <Checkbox isSelected={checked} onChange={setChecked}>
            {t('athlete.canRun')}
          </Checkbox>
          <Checkbox isSelected={false} onChange={setChecked} isDisabled>
            {t('gallery.state_disabled')}
          </Checkbox>
          <Switch isSelected={checked} onChange={setChecked}>
            {t('week.lock')}
          </Switch>
        </div>
        <TextArea label={t('athlete.note')} value="" onChange={setText} description={t('athlete.noteHint')} />
      </div>
    </Panel>
  );
}

/** Marks, pills, waiting and nothing there. */
export function MarksPanel() {
  return (
    <Panel title={t('gallery.marks')} className="form-panel">
      <div className="gallery-row">
        {TONES.map((tone) => (
          <Pill key={tone} tone={tone}>
            {tone}
          </Pill>
        ))}
      </div>
      <div className="gallery-row">
        {PHASE_KINDS.map((phase) => (
          <PhasePill key={phase} value={phase} />
        ))}
        {INTENSITY_CLASSES.map((level) => (
          <ClassPill key={level} value={level} />
        ))}
        {SEVERITIES.map((severity) => (
          <span key={severity}>
            <SeverityMark severity={severity} label={false} /> {t(`words.${severity}`)}
          </span>
        ))}
      </div>
      <div className="gallery-pair">
        <div>
          <Loading />
          <Progress label={t('replan.running')} done={3} total={8} />
          <p className="form-failure">{t('ui.unreachable')}</p>
        </div>
        <EmptyState title={t('library.noMatchTitle')} actions={<Button>{t('library.clear')}</Button>}>
          {t('library.noMatch')}
        </EmptyState>
      </div>
    </Panel>
  );
}
