import { type KeyboardEvent, useRef, useState } from 'react';
import { Link } from 'wouter';
import type { CalculatorGroup, CalculatorName, CalculatorSheet } from '../../../../shared/domain/calculator.ts';
import { useChannel } from '../../api/index.ts';
import { Failed } from '../../app/failed.tsx';
import { usePlace } from '../../app/navigation.ts';
import { paths } from '../../app/routes.ts';
import { t } from '../../text/index.ts';
import { Button, classNames, Loading, Panel } from '../../ui/index.ts';
import { CalculatorInput } from './calculator-fields.tsx';
import { completeInput, type TypedInput, type Units } from './calculator-model.ts';
import { CalculatorResult } from './calculator-result.tsx';
import './calculators.css';

const GROUPS: readonly CalculatorGroup[] = ['running', 'load', 'week', 'lifting'];

/** Every formula as a tool: choose one at the left, type, read the result at the right. */
export function CalculatorsScreen({ name }: { readonly name: string | null }) {
  const sheets = useChannel('calculator.list', {});
  const settings = useChannel('settings.get', {});
  const typed = useRef(new Map<CalculatorName, TypedInput>());
  if (sheets.status === 'failed') return <Failed failure={sheets.failure} retry={sheets.retry} />;
  if (sheets.status !== 'ready' || settings.status === 'loading') return <Loading />;
  const sheet = sheets.value.find((each) => each.name === name) ?? sheets.value[0];
  if (sheet === undefined) return <Loading />;
  const units: Units = settings.status === 'ready' ? settings.value : { distanceUnit: 'km', massUnit: 'kg' };
  return (
    <div className="calculators">
      <header className="page-head">
        <div className="page-title">
          <h1>{t('calculators.title')}</h1>
        </div>
      </header>
      <div className="calculators-columns">
        <CalculatorList sheets={sheets.value} current={sheet.name} />
        <Workbench
          key={`${sheet.name} ${units.distanceUnit} ${units.massUnit}`}
          sheet={sheet}
          units={units}
          start={typed.current.get(sheet.name) ?? sheet.example}
          remember={(input) => typed.current.set(sheet.name, input)}
        />
      </div>
    </div>
  );
}

function CalculatorList({
  sheets,
  current,
}: {
  readonly sheets: readonly CalculatorSheet[];
  readonly current: string;
}) {
  const { go } = usePlace();
  const list = useRef<HTMLElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const links = [...(list.current?.querySelectorAll('a') ?? [])];
    const at = links.findIndex((link) => link.matches(':focus'));
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: links.length - 1 }[event.key];
    const link = to === undefined ? undefined : links[Math.min(links.length - 1, Math.max(0, to))];
    if (link === undefined) return;
    event.preventDefault();
    link.focus();
    const name = link.dataset['name'];
    if (name !== undefined) go(paths.calculators(name), { replace: true });
  };
  return (
    <nav className="calculators-list" aria-label={t('calculators.list')} ref={list} onKeyDown={onKeyDown}>
      {GROUPS.map((group) => (
        <div key={group}>
          <h2 className="rail-group">{t(`calculators.${group}`)}</h2>
          <ul>
            {sheets
              .filter((sheet) => sheet.group === group)
              .map(({ name, title }) => (
                <li key={name}>
                  <Link
                    href={paths.calculators(name)}
                    replace
                    data-name={name}
                    className={classNames('rail-link', name === current && 'rail-current')}
                    aria-current={name === current ? 'page' : undefined}
                    tabIndex={name === current ? 0 : -1}
                  >
                    {title}
                  </Link>
                </li>
              ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}

function Workbench({
  sheet,
  units,
  start,
  remember,
}: {
  readonly sheet: CalculatorSheet;
  readonly units: Units;
  readonly start: TypedInput;
  readonly remember: (input: TypedInput) => void;
}) {
  const [typed, setTyped] = useState(start);
  const [round, setRound] = useState(0);
  const set = (next: TypedInput) => {
    setTyped(next);
    remember(next);
  };
  const back = () => {
    set(sheet.example);
    setRound(round + 1);
  };
  return (
    <>
      <div className="profile-column" data-calculator={sheet.name}>
        <Panel title={sheet.title} className="form-panel">
          <p className="calculator-purpose">{sheet.purpose}</p>
          <div className="form-stack" key={round}>
            {Object.entries(sheet.fields).map(([key, field]) => (
              <CalculatorInput
                key={key}
                field={field}
                value={typed[key]}
                units={units}
                onChange={(value) => set({ ...typed, [key]: value })}
              />
            ))}
          </div>
          <div className="calculator-foot">
            <Button variant="quiet" small onPress={back}>
              {t('calculators.example')}
            </Button>
          </div>
        </Panel>
      </div>
      <CalculatorResult sheet={sheet} input={completeInput(sheet, typed, units)} units={units} />
    </>
  );
}
