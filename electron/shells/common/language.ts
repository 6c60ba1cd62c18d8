/** The language tag of the computer, such as `de-DE`; `COUNTERPOINT_LANGUAGE` names another. */
export function systemLanguage(env: NodeJS.ProcessEnv, platform: NodeJS.Platform = process.platform): string {
  const named = env['COUNTERPOINT_LANGUAGE'];
  if (named !== undefined && named !== '') return named;
  // Without any language set, as on servers, a tag still comes out: that of the United States. Nobody chose it.
  const set = ['LC_ALL', 'LC_MESSAGES', 'LANG', 'LANGUAGE'].some(
    (name) => !/^(?:C|POSIX)?(?:\..*)?$/.test(env[name] ?? ''),
  );
  return platform === 'linux' && !set ? 'en-GB' : new Intl.DateTimeFormat().resolvedOptions().locale;
}
