import { useState } from 'react';
import { Router, useLocation } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { ApiProvider, createQueryClient } from '../api/index.ts';
import { useShortcuts } from '../commands/index.ts';
import { t } from '../text/index.ts';
import { Toasts } from '../ui/index.ts';
import { useAppCommands } from './app-commands.ts';
import { CrashGuard } from './crash-guard.tsx';
import { DialogHost } from './dialog-host.tsx';
import { DialogsProvider } from './dialogs.tsx';
import { InspectorElement } from './inspector-slot.tsx';
import { Rail } from './rail.tsx';
import { Screen } from './screens.tsx';
import { StatusBar, StorageBanner } from './status-bar.tsx';
import { useTheme } from './theme.ts';

const client = createQueryClient();

/** The window: data, routes, dialogs and the frame. */
export function App() {
  return (
    <ApiProvider client={client}>
      <Router hook={useHashLocation}>
        <DialogsProvider>
          <Frame />
        </DialogsProvider>
      </Router>
    </ApiProvider>
  );
}

function Frame() {
  const [inspector, setInspector] = useState<HTMLElement | null>(null);
  const [path] = useLocation();
  useTheme();
  useAppCommands();
  useShortcuts();
  return (
    <InspectorElement value={inspector}>
      <button type="button" className="skip-link" onClick={() => document.getElementById('content')?.focus()}>
        {t('app.skipToContent')}
      </button>
      <div className="frame">
        <Rail />
        <main className="main" id="content" tabIndex={-1}>
          <StorageBanner />
          <CrashGuard resetKey={path}>
            <Screen />
          </CrashGuard>
        </main>
        <div className="inspector-slot" ref={setInspector} />
        <StatusBar />
      </div>
      <DialogHost />
      <Toasts />
    </InspectorElement>
  );
}
