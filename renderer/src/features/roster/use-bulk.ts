import { useEffect, useRef, useState } from 'react';
import type { Output } from '../../../../shared/contract/index.ts';
import type { BulkAct } from '../../../../shared/contract/roster.ts';
import type { AthleteId, JobId } from '../../../../shared/domain/ids.ts';
import type { Failure } from '../../../../shared/domain/result.ts';
import { call } from '../../api/index.ts';
import { newJobId } from '../../app/job.ts';

/** How the preview of an act stands. */
export type BulkPreview =
  | { readonly status: 'idle' }
  | { readonly status: 'working'; readonly job: JobId }
  | { readonly status: 'failed'; readonly failure: Failure }
  | { readonly status: 'ready'; readonly value: Output<'bulk.preview'> };

/** Wait after a change of the form before it is worked out, ms. */
const QUIET_MS = 150;

/** Works an act out for the athletes whenever it changes; what is under way for an earlier form is cancelled. */
export function useBulkPreview(act: BulkAct | null, athleteIds: readonly AthleteId[]): BulkPreview {
  const [state, setState] = useState<BulkPreview>({ status: 'idle' });
  const key = act === null ? null : JSON.stringify([act, athleteIds]);
  const latest = useRef({ act, athleteIds });
  latest.current = { act, athleteIds };
  useEffect(() => {
    if (key === null) return setState({ status: 'idle' });
    const job = newJobId();
    let over = false;
    setState({ status: 'working', job });
    const timer = setTimeout(async () => {
      const now = latest.current;
      if (now.act === null) return;
      const result = await call('bulk.preview', { act: now.act, athleteIds: [...now.athleteIds], jobId: job });
      if (over) return;
      setState(result.ok ? { status: 'ready', value: result.value } : { status: 'failed', failure: result.failure });
    }, QUIET_MS);
    return () => {
      over = true;
      clearTimeout(timer);
      void call('job.cancel', { jobId: job });
    };
  }, [key]);
  return state;
}
