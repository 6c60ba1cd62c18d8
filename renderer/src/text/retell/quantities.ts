const MONTHS: Readonly<Record<string, string>> = {
  Jan: 'Jan.',
  Feb: 'Feb.',
  Mar: 'März',
  Apr: 'Apr.',
  May: 'Mai',
  Jun: 'Juni',
  Jul: 'Juli',
  Aug: 'Aug.',
  Sep: 'Sept.',
  Oct: 'Okt.',
  Nov: 'Nov.',
  Dec: 'Dez.',
};
const DAYS: Readonly<Record<string, string>> = {
  Mon: 'Mo',
  Tue: 'Di',
  Wed: 'Mi',
  Thu: 'Do',
  Fri: 'Fr',
  Sat: 'Sa',
  Sun: 'So',
  Monday: 'Montag',
  Tuesday: 'Dienstag',
  Wednesday: 'Mittwoch',
  Thursday: 'Donnerstag',
  Friday: 'Freitag',
  Saturday: 'Samstag',
  Sunday: 'Sonntag',
};

/** `12 Jan 2026`, `12 Jan`, with or without a weekday before it and a time after it. */
const DATE = new RegExp(
  `^(?:(${Object.keys(DAYS).join('|')}),? )?(\\d{1,2}) (${Object.keys(MONTHS).join('|')})( \\d{4})?( \\d{1,2}:\\d{2})?$`,
);

/** Signs and units that are the same in both languages. */
const UNIT =
  /^(?:km|m|mi|min|s|h|kg|lb|cm|mm|bpm|W|g|ft|RPE|RIR|VDOT|rTSS|D|e1RM|1RM|INOL|TRIMP|ACWR|CSV|FIT|PDF|E|M|T|I|R|A|B|C|X|z[123]|[MSCR]\d+)$/;
const WORD = /\p{L}+(?:\d+\p{L}*)?/gu;

/** A day or a number with its units as German writes it; null for anything else. */
export function quantityInGerman(text: string): string | null {
  const date = DATE.exec(text);
  if (date !== null) {
    const [, weekday, day, month = '', year = '', time] = date;
    const start = weekday === undefined ? '' : `${DAYS[weekday]}, `;
    return `${start}${day}. ${MONTHS[month]}${year}${time === undefined ? '' : `,${time}`}`;
  }
  const weekday = DAYS[text];
  if (weekday !== undefined) return weekday;
  if (lettersLeft(text) > 0) return null;
  return text.replace(/\d+(?:[.,]\d+)+/g, (number) => number.replace(/[.,]/g, (sign) => (sign === '.' ? ',' : '.')));
}

/** Letters of words that are neither units nor signs: what nobody has put into German. */
export function lettersLeft(text: string): number {
  let letters = 0;
  for (const [word] of text.matchAll(WORD)) if (!UNIT.test(word)) letters += word.length;
  return letters;
}
