import type { ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components';
import { language } from '../text/index.ts';

/** Lets the component library speak the window's language in what it says to screen readers. */
export function LocaleProvider({ children }: { readonly children: ReactNode }) {
  return <I18nProvider locale={language() === 'de' ? 'de-DE' : 'en-GB'}>{children}</I18nProvider>;
}
