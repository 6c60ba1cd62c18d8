import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { BackupInfo } from '../../shared/contract/system.ts';
import { calendarDate, mondayOf } from '../../shared/domain/calendar-date.ts';

/**
 * Which backups are kept: the newest ten, and the newest of each of the last 14 days, 8 weeks and 24 months that have
 * one. The others are removed after a new backup has been verified.
 */
export const BACKUP_KEEP = { newest: 10, days: 14, weeks: 8, months: 24 } as const;

const NAME = /^counterpoint-(\d{4}-\d{2}-\d{2})T(\d{2})-(\d{2})-(\d{2})-(\d{3})Z(?:-(\d{1,4}))?\.db$/;

/** File name of a backup made at the instant; `nth` tells apart those of the same millisecond. */
export function backupName(at: string, nth: number): string {
  const stamp = new Date(at).toISOString().replaceAll(':', '-').replace('.', '-');
  return `counterpoint-${stamp}${nth > 1 ? `-${nth}` : ''}.db`;
}

/** Backups of the folder, the newest first; other files are passed over. */
export function listBackupFiles(folder: string): readonly BackupInfo[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return [];
  const found = readdirSync(folder).flatMap((name) => {
    const match = NAME.exec(name);
    if (match === null) return [];
    const [, date, h, m, s, ms, nth] = match;
    const path = join(folder, name);
    const info: BackupInfo = { path, name, at: `${date}T${h}:${m}:${s}.${ms}Z`, bytes: statSync(path).size };
    return [{ info, nth: Number(nth ?? 1) }];
  });
  found.sort((a, b) => (a.info.at === b.info.at ? b.nth - a.nth : a.info.at < b.info.at ? 1 : -1));
  return found.map((entry) => entry.info);
}

const DAY_MS = 86_400_000;

/** True when the newest backup of the folder is a day old at that instant, or there is none. */
export function isBackupDue(folder: string, now: string): boolean {
  const last = listBackupFiles(folder)[0];
  return last === undefined || Date.parse(now) - Date.parse(last.at) >= DAY_MS;
}

/** Those that the keeping rule lets go, given all of them, the newest first. */
export function backupsToRemove(backups: readonly BackupInfo[]): readonly BackupInfo[] {
  const kept = new Set(backups.slice(0, BACKUP_KEEP.newest));
  const keepFirstOfEach = (periodOf: (backup: BackupInfo) => string, count: number): void => {
    const periods = new Set<string>();
    for (const backup of backups) {
      const period = periodOf(backup);
      if (periods.has(period)) continue;
      if (periods.size === count) return;
      periods.add(period);
      kept.add(backup);
    }
  };
  keepFirstOfEach((backup) => backup.at.slice(0, 10), BACKUP_KEEP.days);
  keepFirstOfEach((backup) => mondayOf(calendarDate(backup.at.slice(0, 10))), BACKUP_KEEP.weeks);
  keepFirstOfEach((backup) => backup.at.slice(0, 7), BACKUP_KEEP.months);
  return backups.filter((backup) => !kept.has(backup));
}
