import { centreFor } from '@/lib/session/naming';
import { typo } from '@/lib/words/typography';
import { erased } from '../people-rows';
import { never, type Print, type Printing } from '../print';
import { ownScheduleTable } from '../own-schedule';
import type { Sheet, Table } from '../sheet';
import { attestationPlis } from './attestation-plis';
import { briefing } from './briefing';
import { MODEL_FIRST } from './common';
import { convocationCandidat } from './convocation-candidat';
import { convocationJure } from './convocation-jure';
import { declarationJure } from './declaration-jure';
import { blocksOf } from './fill';
import type { Letter } from './letter';
import { placesOf } from './places';
import { recipientsOf } from './recipients';

/** Every letter and paper made of the one template. */
export const TEMPLATES: readonly Letter[] = [convocationCandidat, convocationJure, briefing, declarationJure, attestationPlis];

/** The letters and papers made from templates, as the page lists and prints them. */
export const LETTERS: readonly Print[] = TEMPLATES.map(printOf);

function printOf(letter: Letter): Print {
  const { id, title, about, group, asks, source } = letter;
  return {
    ...{ id, title, about, group, asks, source },
    caution: MODEL_FIRST,
    refused: refusalOf(letter),
    ...(letter.convenes === true ? { remedy: (printing: Printing) => (isByCeres(printing) ? ('reglages' as const) : null) } : {}),
    sheets: (printing) => sheetsOf(letter, printing),
  };
}

/** A letter filled, once for each whom it is for. */
function sheetsOf({ heading, per, parts }: Letter, printing: Printing): readonly Sheet[] {
  const { plan } = printing;
  return recipientsOf(per, printing).map((recipient) => {
    // Read in a letter, and not from afar: its rows need no height.
    const { caption, columns, rows } = ownScheduleTable(printing, { per, person: recipient.person });
    const schedule: Table = { kind: 'table', caption, columns, rows };
    const places = placesOf(printing, recipient);
    return { title: typo(heading), blocks: blocksOf(parts, { places, cases: recipient.cases, lines: plan.lines, schedule }) };
  });
}

function refusalOf({ convenes, per }: Letter): Print['refused'] {
  if (convenes === true) return (printing) => byCeres(printing) ?? erased(printing);
  return per === 'juror' ? erased : never;
}

function byCeres(printing: Printing): string | null {
  if (!isByCeres(printing)) return null;
  return typo('Votre centre convoque par CERES : la convocation est celle que CERES édite. S’il convoque hors de CERES, dites-le dans Réglages, « Votre centre ».');
}

function isByCeres({ plan, centre }: Printing): boolean {
  return centreFor(plan.session, centre).convenes === 'ceres';
}
