/** The scheme that the window's pages come from; registered as standard and secure. */
export const SCHEME = 'app';
/** The only host of that scheme. */
export const HOST = 'counterpoint';
/** The address of the workstation's pages. */
export const ORIGIN = `${SCHEME}://${HOST}`;

/** Whether an address is one of our own pages. */
export function isOwn(url: string): boolean {
  try {
    const { protocol, host } = new URL(url);
    return protocol === `${SCHEME}:` && host === HOST;
  } catch {
    return false;
  }
}

/** Whether an address may be offered to the system's browser. */
export function isHttps(url: string): boolean {
  try {
    return new URL(url).protocol === 'https:';
  } catch {
    return false;
  }
}
