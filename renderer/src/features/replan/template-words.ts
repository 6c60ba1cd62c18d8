import type { SeasonTemplate } from '../../../../shared/domain/template.ts';
import { numberWords } from '../../text/format.ts';
import { t } from '../../text/index.ts';

/** The shape of a template in one line: `28 weeks (Base 15, Build 7, …), 25 weeks before the race, …`. */
export function templateWords(template: SeasonTemplate): string {
  const phases = template.phases.map((phase) => `${t(`words.${phase.kind}`)} ${phase.weekCount}`).join(', ');
  const parts = [
    `${t('replan.templateShape', { count: template.weekCount })}${phases === '' ? '' : ` (${phases})`}`,
    template.leadWeeks === null ? t('replan.templateNoRace') : t('replan.templateLead', { weeks: template.leadWeeks }),
    t('replan.templateRhythm', { rhythm: template.rhythm }),
    template.peakShare === null
      ? t('replan.templatePeakOpen')
      : t('replan.templatePeak', { share: numberWords(template.peakShare, 2) }),
    ...(template.sessions.length === 0 ? [] : [t('replan.templateSessions', { count: template.sessions.length })]),
  ];
  return parts.join(' · ');
}
