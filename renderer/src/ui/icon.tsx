/** Outlines on a 16 × 16 grid, drawn for this product. */
const paths = {
  add: 'M8 3v10M3 8h10',
  archive: 'M2.5 3.5h11v3h-11zM3.5 6.5v6h9v-6M6.5 9h3',
  back: 'M9.5 3.5 5 8l4.5 4.5',
  calculator: 'M4 2.5h8v11H4zM6 5h4M6.2 8h.01M9.8 8h.01M6.2 11h.01M9.8 11h.01',
  calendar: 'M2.5 4h11v9.5h-11zM2.5 7h11M5.5 2.5V5M10.5 2.5V5',
  check: 'm3 8.5 3.2 3.2L13 4.8',
  up: 'm4.5 9.5 3.5-3.5 3.5 3.5',
  minus: 'M3 8h10',
  chevron: 'm4.5 6.5 3.5 3.5 3.5-3.5',
  close: 'm4 4 8 8M12 4l-8 8',
  copy: 'M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3',
  cut: 'M4.5 13.5a2 2 0 1 0 0-4 2 2 0 0 0 0 4ZM11.5 13.5a2 2 0 1 0 0-4 2 2 0 0 0 0 4ZM5.6 9.8 11 2.5M10.4 9.8 5 2.5',
  edit: 'm3 13 .6-2.9L10.4 3.3l2.3 2.3-6.8 6.8L3 13ZM9 4.7l2.3 2.3',
  file: 'M4 2.5h5l3 3v8H4zM9 2.5v3h3',
  flag: 'M4 14V2.5M4 3h8l-2 2.75L12 8.5H4',
  folder: 'M2 4h4l1.5 1.5H14v7H2z',
  forbidden: 'M8 13.5a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11ZM4.2 4.2l7.6 7.6',
  import: 'M8 2.5v7M5 6.8 8 9.8l3-3M3 13h10',
  library: 'M3 3.6c1.8-.8 3.6-.7 5 .5 1.4-1.2 3.2-1.3 5-.5v9c-1.8-.8-3.6-.7-5 .5-1.4-1.2-3.2-1.3-5-.5zM8 4.1v9',
  lock: 'M4 7.5h8v6H4zM5.5 7.5V5.2a2.5 2.5 0 0 1 5 0v2.3',
  more: 'M3.5 8h.01M8 8h.01M12.5 8h.01',
  next: 'M6.5 3.5 11 8l-4.5 4.5',
  paste: 'M5.5 3.5h-2v10h9v-10h-2M5.5 2.5h5v2.5h-5z',
  pdf: 'M4 2.5h5l3 3v8H4zM9 2.5v3h3M6 9h4M6 11h2.5',
  redo: 'M12.5 6.5h-6a3.2 3.2 0 0 0 0 6.5H9M10 3.8l2.7 2.7L10 9.2',
  roster: 'M2.5 4h11M2.5 8h11M2.5 12h11',
  search: 'M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9ZM10.4 10.4 14 14',
  settings:
    'M2.5 5h6M12 5h1.5M2.5 11h1.5M8 11h5.5M10.2 6.7a1.7 1.7 0 1 0 0-3.4 1.7 1.7 0 0 0 0 3.4ZM5.8 12.7a1.7 1.7 0 1 0 0-3.4 1.7 1.7 0 0 0 0 3.4Z',
  theme: 'M8 2.5a5.5 5.5 0 1 0 0 11v-11Z',
  trash: 'M3 4.5h10M6.5 4.5v-2h3v2M4.5 4.5l.6 9h5.8l.6-9',
  undo: 'M3.5 6.5h6a3.2 3.2 0 0 1 0 6.5H7M6 3.8 3.3 6.5 6 9.2',
  unlock: 'M4 7.5h8v6H4zM5.5 7.5V5.2a2.5 2.5 0 0 1 4.9-.7',
  warning: 'M8 2.5 14.2 13H1.8zM8 6.5v3M8 11.3v.01',
} as const;

export type IconName = keyof typeof paths;

/** A small outline drawing; decoration only, the words stand beside it or in the label of its button. */
export function Icon({ name, size = 16 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg className="icon" width={size} height={size} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  );
}
