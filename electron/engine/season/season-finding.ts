import type { CalendarDate } from '../../../shared/domain/calendar-date.ts';
import type { Finding, Reason } from '../../../shared/domain/reason.ts';
import type { Severity } from '../../../shared/domain/vocabulary.ts';

/** What every finding of the season and running rules says; numbers where the rule has some. */
export interface FindingText {
  readonly rule: string;
  readonly severity: Severity;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly title: string;
  readonly sentence: string;
  readonly remedy: string;
  readonly source: string;
  readonly actual?: number;
  readonly limit?: number;
}

/** The finding, with texts cut to what the schema holds (race names may be long). */
export function makeFinding(text: FindingText): Finding {
  return {
    rule: text.rule,
    severity: text.severity,
    from: text.from,
    to: text.to,
    title: text.title.slice(0, 120),
    sentence: text.sentence.slice(0, 600),
    actual: text.actual ?? null,
    limit: text.limit ?? null,
    source: text.source,
    remedy: text.remedy.slice(0, 400),
    evidence: [],
    fix: null,
  };
}

/** A reason; `inputs` are the numbers that went in, units in their names. */
export function makeReason(
  rule: string,
  subject: string,
  title: string,
  sentence: string,
  inputs: Reason['inputs'],
  source: string,
): Reason {
  return { rule, subject, title: title.slice(0, 120), sentence: sentence.slice(0, 600), inputs, source };
}
