import { Component, type ReactNode } from 'react';
import { t } from '../text/index.ts';
import { Button, EmptyState } from '../ui/index.ts';

interface State {
  readonly error: Error | null;
}

/** Keeps a fault in one screen from taking the window down; says so and offers to draw it again. */
export class CrashGuard extends Component<{ readonly children: ReactNode; readonly resetKey: string }, State> {
  override state: State = { error: null };

  static getDerivedStateFromError(error: unknown): State {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override componentDidUpdate(previous: { readonly resetKey: string }): void {
    if (previous.resetKey !== this.props.resetKey && this.state.error !== null) this.setState({ error: null });
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return (
      <EmptyState
        title={t('app.crashTitle')}
        actions={<Button onPress={() => this.setState({ error: null })}>{t('app.crashRetry')}</Button>}
      >
        {t('app.crashText', { detail: error.message })}
      </EmptyState>
    );
  }
}
