/** The id of the job under which every backup reports how far it is, whoever asked for it. */
export const BACKUP_JOB = 'backup';
