import { centre, today } from '@/lib/actions/state';
import type { CivilDate } from '@/lib/dates/civil';
import type { Sheet } from '@/lib/print/sheet';
import { typo } from '@/lib/words/typography';
import { useId } from 'preact/hooks';
import { CREDIT, printedOn } from './margins';
import { SheetBlock } from './SheetBlock';
import './sheet.css';

/** The sheets as they come out of the printer, for this centre, on this day. */
export function Sheets({ sheets }: { readonly sheets: readonly Sheet[] }) {
  return sheets.map((sheet, i) => <Paper key={i} sheet={sheet} of={centre.value.name} on={today.value} />);
}

interface PaperProps {
  readonly sheet: Sheet;
  /** The centre's name; null for a blank. */
  readonly of: string | null;
  readonly on: CivilDate;
}

/**
 * One sheet: the centre's name on top, what it says, and who prepared it. It goes on over as many pages as it wants. What stands at its foot on
 * screen is in the margins of each page on paper, or on top where the browser draws nothing there: a foot might fall on a page of its own.
 */
function Paper({ sheet: { title, subtitle, landscape, poster, blocks }, of, on }: PaperProps) {
  const id = useId();
  return (
    <article class={`sheet${landscape === true ? ' sheet-wide' : ''}${poster === true ? ' sheet-poster' : ''}`} aria-labelledby={id}>
      <header>
        <p class="sheet-top">
          {of === null ? <span class="sheet-blank">{typo('Centre agréé :')}</span> : <strong>{of}</strong>}
          <small>
            {CREDIT}, {printedOn(on)}
          </small>
        </p>
        <h2 id={id}>{title}</h2>
        {subtitle === undefined ? null : <p class="sheet-subtitle">{subtitle}</p>}
      </header>
      <div class="sheet-body">
        {blocks.map((block, i) => (
          <SheetBlock key={i} block={block} />
        ))}
      </div>
      <footer>
        <span>{CREDIT}</span>
        <span>{printedOn(on)}</span>
      </footer>
    </article>
  );
}
