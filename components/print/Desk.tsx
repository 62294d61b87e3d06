import { hasPageMargins, nameDocument, printPage, setPageMargins } from '@/lib/actions/print';
import { today } from '@/lib/actions/state';
import { typo } from '@/lib/words/typography';
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { CREDIT, printedOn } from './margins';

interface Props {
  /** The name of what is printed: that of the tab, and of the file when it is saved. */
  readonly name: string;
  /** What stands beside the sheets, before the button. */
  readonly aside: ComponentChildren;
  /** The sheets; null where there is nothing to print. */
  readonly children: ComponentChildren;
}

/** The sheets as they will come out, and beside them what is said and typed before, which is never printed. */
export function Desk({ name, aside, children }: Props) {
  const [inMargins] = useState(hasPageMargins);
  useEffect(() => {
    nameDocument(name);
    setPageMargins(name, `${CREDIT} · ${printedOn(today.value)}`);
  }, [name, today.value]);
  return (
    <div class={inMargins ? 'desk in-margins' : 'desk'}>
      <aside class="desk-aside" aria-label="Avant d’imprimer">
        {aside}
        {children === null ? null : <PrintButton inMargins={inMargins} />}
      </aside>
      <main class="desk-sheets">{children}</main>
    </div>
  );
}

function PrintButton({ inMargins }: { readonly inMargins: boolean }) {
  return (
    <>
      <button type="button" class="button button-main" onClick={printPage}>
        Imprimer
      </button>
      {inMargins ? null : <p class="quiet">{typo('Pour les numéros de page, gardez les en-têtes et pieds de page dans la fenêtre d’impression.')}</p>}
    </>
  );
}
