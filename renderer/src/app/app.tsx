import { type CSSProperties, useEffect, useRef, useState } from 'react';
import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { ApiProvider, createQueryClient } from '../api/index.ts';
import { useShortcuts } from '../commands/index.ts';
import { useVisits } from '../features/palette/recent.ts';
import { t } from '../text/index.ts';
import { LocaleProvider, PaneBorder, Toasts } from '../ui/index.ts';
import { useAppCommands } from './app-commands.ts';
import { CrashGuard } from './crash-guard.tsx';
import { DialogHost } from './dialog-host.tsx';
import { DialogsProvider } from './dialogs.tsx';
import { InspectorElement } from './inspector-slot.tsx';
import { useLook, useLookCommands } from './look.ts';
import { usePlace } from './navigation.ts';
import { Rail } from './rail.tsx';
import { Screen } from './screens.tsx';
import { Spoken } from './speech.tsx';
import { StatusBar, StorageBanner } from './status-bar.tsx';
import { WhenUpToDate } from './updating.tsx';
import { PANES, usePanes } from './use-panes.ts';

const client = createQueryClient();

/** The window: data, routes, dialogs and the frame. */
export function App() {
  return (
    <ApiProvider client={client}>
      <Spoken>
        {(way) => (
          <LocaleProvider key={way}>
            <Router hook={useHashLocation}>
              <DialogsProvider>
                <Frame />
              </DialogsProvider>
            </Router>
          </LocaleProvider>
        )}
      </Spoken>
    </ApiProvider>
  );
}

/** Going elsewhere takes away what had the focus: then the new screen gets it, so that the keyboard goes on there. */
function useFocusAfterMove(path: string): void {
  const last = useRef(path);
  useEffect(() => {
    if (last.current === path) return;
    last.current = path;
    const timer = setTimeout(() => {
      if (document.activeElement === null || document.activeElement === document.body) {
        document.getElementById('content')?.focus();
      }
    }, 60);
    return () => clearTimeout(timer);
  }, [path]);
}

function Frame() {
  const [inspector, setInspector] = useState<HTMLElement | null>(null);
  const { path, place } = usePlace();
  const { widths, setWidth } = usePanes();
  const wide: CSSProperties & Readonly<Record<`--${string}`, string>> = {
    '--rail-width': `${widths.rail}px`,
    '--inspector-width': `${widths.inspector}px`,
  };
  useFocusAfterMove(path);
  useVisits('athleteId' in place ? place.athleteId : null);
  useLook();
  useLookCommands();
  useAppCommands();
  useShortcuts();
  return (
    <InspectorElement value={inspector}>
      <button type="button" className="skip-link" onClick={() => document.getElementById('content')?.focus()}>
        {t('app.skipToContent')}
      </button>
      <div className="frame" style={wide}>
        <Rail />
        <PaneBorder
          label={t('app.railBorder')}
          side="left"
          width={widths.rail}
          range={PANES.rail}
          onWidth={(width) => setWidth('rail', width)}
        />
        <main className="main" id="content" tabIndex={-1}>
          <StorageBanner />
          <CrashGuard resetKey={path}>
            <WhenUpToDate>
              <Screen />
            </WhenUpToDate>
          </CrashGuard>
        </main>
        <div className="inspector-slot" ref={setInspector} />
        <PaneBorder
          label={t('app.inspectorBorder')}
          side="right"
          width={widths.inspector}
          range={PANES.inspector}
          onWidth={(width) => setWidth('inspector', width)}
        />
        <StatusBar />
      </div>
      <DialogHost />
      <Toasts />
    </InspectorElement>
  );
}
