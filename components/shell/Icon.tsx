/** Icons drawn for Jalon on a 16 × 16 grid, in the text's own colour; always beside a word or a label. */
const PATHS = {
  settings: 'M2.5 4.5h6m3 0h2M2.5 11.5h2m3 0h6M9.9 2.9a1.6 1.6 0 1 1 0 3.2 1.6 1.6 0 0 1 0-3.2ZM5.9 9.9a1.6 1.6 0 1 1 0 3.2 1.6 1.6 0 0 1 0-3.2Z',
  back: 'M10 3 5 8l5 5',
  plus: 'M8 3v10M3 8h10',
  late: 'M8 2.2 14.3 13H1.7ZM8 6.4v3.2M8 11.2v.3',
  clock: 'M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2Zm0 2.8V8l2.2 1.6',
  close: 'M4 4l8 8M12 4l-8 8',
} as const;

export type IconName = keyof typeof PATHS;

/** One icon; hidden from screen readers, which hear the word beside it. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
