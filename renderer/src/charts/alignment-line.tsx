import type { Alignment } from '../../../shared/domain/season.ts';
import { alignmentWords } from './chart-words.ts';

/** The alignment sentence with its figure and number of weeks. */
export function AlignmentLine({ alignment, label }: { readonly alignment: Alignment; readonly label?: string }) {
  const words = alignmentWords(alignment);
  return (
    <p className="cp-alignment">
      {label === undefined ? null : <span className="cp-alignment-label">{label} </span>}
      {words.lead} {words.figure === '' ? null : <b>{words.figure} </b>}
      {words.rest} {words.verdict === '' ? null : <span className="cp-alignment-verdict">{words.verdict}</span>}
    </p>
  );
}
