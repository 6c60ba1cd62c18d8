import { useEffect, useState } from 'react';
import type { JobId } from '../../../shared/domain/ids.ts';
import { bridge } from '../api/index.ts';
import { retold } from '../text/retell/index.ts';

/** A fresh name for long-running work, made here so that it can be cancelled before its first answer. */
export function newJobId(): JobId {
  const id = crypto.randomUUID();
  if (isJobId(id)) return id;
  throw new Error('a job needs a name');
}

function isJobId(text: string): text is JobId {
  return text.length > 0 && text.length <= 64;
}

/** Follows a job by its progress events; null before the first one. */
export function useJob(
  job: string | null,
): { readonly done: number; readonly total: number; readonly step: string } | null {
  const [state, setState] = useState<{ done: number; total: number; step: string } | null>(null);
  useEffect(() => {
    setState(null);
    if (job === null) return;
    return bridge()?.on('job.progress', (event) => {
      if (event.jobId === job) void retold(event).then(setState);
    });
  }, [job]);
  return state;
}
