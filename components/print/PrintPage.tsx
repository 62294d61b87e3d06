import { choosePrint, panelHref, printPlace, typed } from '@/lib/actions/print';
import { openedPlan } from '@/lib/actions/plans';
import { centre, opened, trouble } from '@/lib/actions/state';
import type { Plan } from '@/lib/plan/plan';
import { paperName, sessionLine } from '@/lib/print/header';
import type { Print, Printing } from '@/lib/print/print';
import { printOf } from '@/lib/print/prints';
import { typo } from '@/lib/words/typography';
import { Refusal } from '../papers/Refusal';
import { Boundary } from '../shell/Boundary';
import { YearPaper } from '../year/YearPaper';
import { Asks } from './Asks';
import { Desk } from './Desk';
import { PaperChoice } from './PaperChoice';
import { Sheets } from './Sheets';

/** The page that prints: what is still to be typed, and the sheets as they will come out. */
export function PrintPage() {
  return (
    <Boundary>
      <Page />
    </Boundary>
  );
}

function Page() {
  const { print, session } = printPlace.value;
  if (trouble.value !== null) return <Said heading="Rien à imprimer">{trouble.value}</Said>;
  if (session === null) return print === 'annee' ? <Year /> : <Said heading="Document inconnu">{typo('Cette adresse ne mène à aucun document.')}</Said>;
  if (opened.value === 'missing') return <Said heading="Session introuvable">Elle a été supprimée, ou mise de côté parce qu’elle est illisible.</Said>;
  if (openedPlan.value === null) return <p class="quiet empty">Lecture en cours…</p>;
  return <Paper print={printOf(print)} plan={openedPlan.value} />;
}

function Said({ heading, children }: { readonly heading: string; readonly children: string }) {
  return (
    <main class="empty">
      <h1>{heading}</h1>
      <p>{children}</p>
      <p>
        <a href={panelHref({ view: 'sessions' })}>Toutes les sessions</a>
      </p>
    </main>
  );
}

/** The programme of the centre's year, which is of no session. */
function Year() {
  return (
    <Desk name="Programmation annuelle" aside={<h1>Programmation annuelle</h1>}>
      <YearPaper />
    </Desk>
  );
}

function Paper({ print, plan }: { readonly print: Print | null; readonly plan: Plan }) {
  const printing = { plan, centre: centre.value, typed: typed.value };
  const refused = print?.refused(printing) ?? null;
  return (
    <Desk name={paperName(print?.title ?? 'Document inconnu', plan.session)} aside={<Aside print={print} printing={printing} refused={refused} />}>
      {print === null || refused !== null ? null : <Sheets sheets={print.sheets(printing)} />}
    </Desk>
  );
}

interface AsideProps {
  readonly print: Print | null;
  readonly printing: Printing;
  readonly refused: string | null;
}

function Aside({ print, printing, refused }: AsideProps) {
  return (
    <>
      <h1>{print?.title ?? 'Document inconnu'}</h1>
      <p class="quiet">{sessionLine(printing.plan.session)}</p>
      <PaperChoice chosen={print?.id ?? null} onChoose={choosePrint} />
      {print === null ? null : refused === null ? (
        <>
          {print.caution === undefined ? null : <p class="notice">{typo(print.caution)}</p>}
          <p class="quiet">{typo(print.about)}</p>
          <Asks plan={printing.plan} asks={print.asks} />
        </>
      ) : (
        <Refusal print={print} printing={printing} refused={refused} to={panelHref} />
      )}
    </>
  );
}
