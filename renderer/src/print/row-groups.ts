/** Rows one by one, but the last `together` as one group, so that a page break leaves no row or two alone on a page. */
export function inGroups<T>(rows: readonly T[], together: number): readonly (readonly T[])[] {
  const last = rows.slice(-together);
  const rest = rows.slice(0, rows.length - last.length);
  return [...rest.map((row) => [row]), ...(last.length === 0 ? [] : [last])];
}
