import { admitted, DISPLAYED_AFTER, mayDisplay, obtained } from '@/lib/plan/results';
import { citation } from '@/lib/rulebook/sources';
import { typo } from '@/lib/words/typography';
import { placeName, sessionLine } from './header';
import { orderRows } from './order';
import { candidateNames, erased, jurorNames, nameOf } from './people-rows';
import { never, type Print, type Printing } from './print';
import { scheduleTable } from './schedule';
import type { Block, Sheet } from './sheet';

/** « Calendrier et déroulé des épreuves »: what every source that speaks of displays asks for. */
const SCHEDULE: Print = {
  id: 'calendrier',
  title: 'Calendrier et déroulé des épreuves',
  about: 'Le lieu, la date, l’heure et la nature de chaque épreuve, à afficher sur les sites d’examen ; des lignes vides si rien n’est saisi.',
  group: 'afficher',
  asks: ['place', 'schedule'],
  source: { doc: '001', lines: '148' },
  refused: never,
  sheets: (printing) => [poster(SCHEDULE, printing, [place(printing), scheduleTable(printing)])],
};

/** The order in which candidates come (004, l. 33), which nothing keeps: typed at printing, or blank. */
const ORDER: Print = {
  id: 'ordre',
  title: 'Ordre de passage des candidats',
  about: 'Qui passe quand, et pour quelle épreuve : tapé à l’impression, ou laissé vide jusqu’à ce que l’ordre soit fixé.',
  group: 'afficher',
  asks: ['place', 'places', 'order'],
  source: { doc: '004', lines: '33' },
  refused: erased,
  sheets: (printing) => [
    poster(ORDER, printing, [
      place(printing),
      {
        kind: 'table',
        caption: 'Ordre de passage',
        columns: [{ head: 'N°', width: 7 }, { head: 'Candidat' }, { head: 'Jour et heure', width: 24 }, { head: 'Épreuve', width: 30 }],
        rows: orderRows(printing),
        tall: true,
      },
    ]),
  ],
};

const CANDIDATES: Print = {
  id: 'candidats',
  title: 'Liste des candidats',
  about: 'Les candidats de la session, sans rien d’autre à leur sujet.',
  group: 'afficher',
  asks: ['candidates'],
  source: { doc: '003', lines: '82' },
  refused: erased,
  sheets: (printing) => [
    poster(CANDIDATES, printing, [
      {
        kind: 'table',
        caption: 'Candidats',
        columns: [{ head: 'N°', width: 10 }, { head: 'Candidat' }],
        rows: candidateNames(printing).map((name, i) => [String(i + 1), name]),
      },
    ]),
  ],
};

const JURY: Print = {
  id: 'jury',
  title: 'Composition du jury',
  about: 'Les membres du jury, réserve comprise ; qui a répondu non n’y est pas.',
  group: 'afficher',
  asks: ['jurors'],
  source: { doc: '003', lines: '83' },
  refused: erased,
  sheets: (printing) => [
    poster(JURY, printing, [
      {
        kind: 'table',
        caption: 'Jury',
        columns: [{ head: 'Nom' }, { head: 'Qualité', width: 40 }],
        rows: jurorNames(printing).map(({ name, quality }) => [name, quality]),
        tall: true,
      },
    ]),
  ],
};

/** Those who passed, and never before the validated PV is back: no one else's result is displayed, ever. */
const ADMITTED: Print = {
  id: 'admis',
  title: 'Liste des candidats admis',
  about: 'Ceux qui ont obtenu le titre, un CCS ou des CCP, à afficher une fois le PV validé.',
  group: 'afficher',
  asks: ['candidates'],
  source: DISPLAYED_AFTER,
  refused: notAdmitted,
  remedy: ({ plan }) => (plan.session.erasedOn === null ? 'suites' : null),
  sheets: (printing) => (notAdmitted(printing) === null ? [poster(ADMITTED, printing, [admittedTable(printing)])] : []),
};

/** The papers to hang on the wall. Nothing on them says who was granted an arrangement. */
export const POSTERS: readonly Print[] = [SCHEDULE, ORDER, CANDIDATES, JURY, ADMITTED];

function poster({ title }: Print, { plan }: Printing, blocks: readonly Block[]): Sheet {
  return { title, subtitle: sessionLine(plan.session), poster: true, blocks };
}

function place(printing: Printing): Block {
  return { kind: 'fields', fields: [['Lieu', placeName(printing)]] };
}

function notAdmitted(printing: Printing): string | null {
  const { session } = printing.plan;
  const gone = erased(printing);
  if (gone !== null) return gone;
  if (!mayDisplay(session)) return typo(`Aucun résultat ne s’affiche avant que le PV validé soit noté reçu (${citation(DISPLAYED_AFTER)}).`);
  return admitted(session).length === 0 ? 'Aucun candidat n’est noté reçu : saisissez d’abord les résultats.' : null;
}

function admittedTable(printing: Printing): Block {
  const { session } = printing.plan;
  return {
    kind: 'table',
    caption: 'Candidats admis',
    columns: [{ head: 'Candidat' }, { head: 'Obtenu', width: 40 }],
    rows: admitted(session).flatMap((one) => {
      const name = nameOf(one, printing);
      return name === null ? [] : [[name, typo(obtained(session, one))]];
    }),
  };
}
