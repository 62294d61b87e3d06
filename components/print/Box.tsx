/** A box to tick with a pen, or ticked; drawn, so that no printer lacks it. */
export function Box({ ticked }: { readonly ticked: boolean }) {
  return (
    <svg class="sheet-box" viewBox="0 0 12 12" width="12" height="12" role="img" aria-label={ticked ? 'coché' : 'à cocher'}>
      <rect x="1" y="1" width="10" height="10" />
      {ticked ? <path d="M3 6.2 5.2 8.6 9.2 3.4" /> : null}
    </svg>
  );
}
