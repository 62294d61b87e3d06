import type { Region } from '@/lib/session/regions';

/** What the oracle is told of a session and its centre, in plain text. */
export interface Said {
  readonly start: string;
  readonly end: string;
  readonly titleExpiry: string | null;
  readonly transport: boolean | null;
  readonly ctrmtv: boolean | null;
  readonly region: Region | null;
  readonly convenes: string;
}

/** One claim, as a cell of the table says it. */
export interface Cell {
  readonly strength: 'required' | 'advised';
  /** S, E or T, and what is added: months, days or working days. */
  readonly from: 'S' | 'E' | 'T';
  readonly plus: Readonly<{ months?: number; days?: number; workingDays?: number }>;
  readonly scope: 'national' | Region;
  readonly holds?: (said: Said) => boolean;
  /** Advised all the same, whatever its source says. */
  readonly onlyAdvised?: (said: Said) => boolean;
}

/** One row of the table. */
export interface Row {
  readonly claims: readonly Cell[];
  readonly needs?: readonly string[];
  readonly opens?: Pick<Cell, 'from' | 'plus'>;
}

const IDF = 'ile-de-france';
const ARA = 'auvergne-rhone-alpes';

const ctrmtv = (said: Said): boolean => said.ctrmtv === true;
// « A CTRMTV title is a transport title, whatever the transport field says. »
const transport = (said: Said): boolean => said.transport === true || ctrmtv(said);

/** The table of deadlines.md, typed from its page for the rules that exist: one row a rule, one line a claim, then what « Needs » says. */
export const TABLE: Readonly<Record<string, Row>> = {
  'creer-session-ceres': {
    claims: [
      { strength: 'required', from: 'S', plus: { months: -3 }, scope: ARA },
      { strength: 'required', from: 'S', plus: { days: -91 }, scope: IDF },
      { strength: 'required', from: 'T', plus: { days: -1 }, scope: 'national' },
      { strength: 'required', from: 'T', plus: { days: -1 }, scope: IDF },
    ],
  },
  'commander-dte': {
    claims: [
      { strength: 'required', from: 'S', plus: { months: -3 }, scope: 'national' },
      { strength: 'required', from: 'S', plus: { days: -91 }, scope: IDF },
      { strength: 'advised', from: 'S', plus: { months: -3 }, scope: 'national' },
    ],
    needs: ['creer-session-ceres'],
  },
  'creer-parcours-candidats': {
    claims: [
      { strength: 'required', from: 'T', plus: { days: -1 }, scope: 'national' },
      { strength: 'required', from: 'S', plus: { days: -30 }, scope: IDF },
      { strength: 'advised', from: 'S', plus: { months: -3 }, scope: ARA },
    ],
    needs: ['creer-session-ceres'],
  },
  'constituer-jury': {
    claims: [
      { strength: 'required', from: 'S', plus: { days: -30 }, scope: IDF },
      { strength: 'advised', from: 'S', plus: { months: -3 }, scope: ARA },
    ],
    needs: ['creer-session-ceres'],
  },
  'valider-convocations-ceres': {
    claims: [
      {
        strength: 'required',
        from: 'S',
        plus: { days: -31 },
        scope: 'national',
        // « undated when the centre convenes outside CERES »; « not knowing how the centre convenes counts as through CERES ».
        holds: ({ convenes }) => convenes !== 'hors-ceres',
      },
    ],
    needs: ['creer-parcours-candidats', 'constituer-jury'],
  },
  'transmettre-pv': {
    claims: [
      { strength: 'required', from: 'E', plus: { days: 15 }, scope: 'national' },
      { strength: 'required', from: 'E', plus: { days: 15 }, scope: 'national' },
      // « with CTRMTV, the claims of 003 on the PV are advised, in every region ».
      { strength: 'required', from: 'E', plus: { days: 5 }, scope: IDF, onlyAdvised: ctrmtv },
      { strength: 'required', from: 'E', plus: { days: 2 }, scope: IDF, holds: transport, onlyAdvised: ctrmtv },
      { strength: 'required', from: 'E', plus: { workingDays: 5 }, scope: 'national', holds: ctrmtv },
    ],
    opens: { from: 'E', plus: {} },
  },
};
