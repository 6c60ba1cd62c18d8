import { t } from '../../text/index.ts';

const EXAMPLES = ['lift', 'loads', 'percent', 'body', 'session', 'run', 'repeats', 'other', 'day'] as const;

/** What can be written in a line, by example; folded away until it is wanted. */
export function LineHelp({ isOpen = false }: { readonly isOpen?: boolean }) {
  return (
    <details className="log-examples" open={isOpen}>
      <summary>{t('log.examples')}</summary>
      <dl>
        {EXAMPLES.map((example) => (
          <div key={example}>
            <dt>
              <code>{t(`log.example_${example}`)}</code>
            </dt>
            <dd>{t(`log.example_${example}Means`)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
