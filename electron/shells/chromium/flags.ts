/** Whether this process runs as root, where Chromium's own sandbox cannot work. */
export function isRoot(): boolean {
  return process.getuid?.() === 0;
}

/** Flags for every Chromium we start: quiet, without updates or accounts, and unable to reach any host. */
export const QUIET_FLAGS: readonly string[] = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-client-side-phishing-detection',
  '--disable-speech-api',
  '--disable-breakpad',
  '--no-first-run',
  '--no-default-browser-check',
  '--no-pings',
  '--disable-quic',
  // Whatever asks for a host all the same gets no address; the pages are answered before any lookup.
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--dns-prefetch-disable',
];

/** Flags for the workstation's own window. */
export function windowFlags(headless: boolean): readonly string[] {
  return [
    ...QUIET_FLAGS,
    ...(headless ? [] : ['--app=data:text/html,<title>Counterpoint</title>']),
    '--window-size=1440,900',
    '--class=counterpoint',
    '--hide-crash-restore-bubble',
    // Without it Chromium shows a warning bar about --no-sandbox over the page.
    ...(isRoot() ? ['--test-type'] : []),
  ];
}
