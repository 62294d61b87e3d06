import type { Condition } from '@/lib/rulebook/condition';
import { CENTRE_RULES, RULES } from '@/lib/rulebook/rulebook';
import type { Claim, Offset, Opening, Rule } from '@/lib/rulebook/rule';
import { expect, test } from 'vitest';

/**
 * The dated rules as the trade states them, written a second time: « S−91d [003 ile-de-france] ». S and E are the first and last day,
 * T the title's, R the DTE's, V the validated PV's, F the training's, J31 is 31 January. Units: d days, m months, y years,
 * w working days. « ~ » is advised, « ≤ » derived, « > » not before; « ? » its condition, « ! » what demotes it,
 * « @ » the days of force.
 */
const CLAIMS: Readonly<Record<string, readonly string[]>> = {
  'programmer-annee': ['J31−1d [arrete-2016-07-21]', 'J31−1d [004 auvergne-rhone-alpes]'],
  'verifier-echeance-titre': ['S−6m−1d [003 ile-de-france]', '~S−8m [003 ile-de-france]'],
  'demander-agrement': ['S−6m−1d [003 ile-de-france]', '~S−8m [003 ile-de-france]'],
  'creer-session-ceres': [
    'S−3m [004 auvergne-rhone-alpes]',
    'S−91d [003 ile-de-france]',
    'T−1d [001]',
    'T−1d [003 ile-de-france]',
  ],
  'commander-dte': ['S−3m [001]', 'S−91d [003 ile-de-france]', '~S−3m [002]'],
  'informer-ddets': ['S−3m [001]'],
  'designer-responsable': ['S−91d [003 ile-de-france]'],
  'faire-declarer-responsable': ['S−91d [003 ile-de-france]'],
  'demander-amenagements': ['~S−3m [pratique-nouvelle-aquitaine nouvelle-aquitaine]'],
  'preparer-amenagements': ['S−5d [003 ile-de-france]'],
  'creer-parcours-candidats': ['T−1d [001]', 'S−30d [003 ile-de-france]', '~S−3m [004 auvergne-rhone-alpes]'],
  'solliciter-jury': ['~S−90d [pratique-de-terrain]'],
  'constituer-jury': ['S−30d [003 ile-de-france]', '~S−3m [004 auvergne-rhone-alpes]'],
  'valider-convocations-ceres': ['S−31d [002] ?{"not":"convenes-outside-ceres"}'],
  'convoquer-candidats': ['S−1m [001]', 'S−30d [001]', 'S−30d [003 ile-de-france]', '~S−31d [002]'],
  'convoquer-jury': ['S−30d [001]'],
  'convoquer-surveillant': ['~S−30d [001]'],
  'receptionner-dte': ['S−21d [003 ile-de-france]'],
  'relancer-afpa': ['S−10d [003 ile-de-france]', '~S−14d [faq-officielle]'],
  'lire-pli-organisateur': ['S−5d [003 ile-de-france]', '~R [002] ?{"not":"ile-de-france"}'],
  'verifier-plateau': ['S−5d [003 ile-de-france]'],
  'afficher-informations': ['S−5d [003 ile-de-france]'],
  'afficher-veille': ['S−1d [001]'],
  'saisir-resultats-ceres': [
    '≤E+15d [000]',
    '≤E+15d [001]',
    '≤E+5d [003 ile-de-france] ?{"not":"transport"} !"ctrmtv"',
    '≤E+2d [003 ile-de-france] ?"transport" !"ctrmtv"',
    'E+5w [arrete-2024-09-26] ?"ctrmtv"',
  ],
  'transmettre-pv': [
    'E+15d [000]',
    'E+15d [001]',
    'E+5d [003 ile-de-france] ?{"not":"transport"} !"ctrmtv"',
    'E+2d [003 ile-de-france] ?"transport" !"ctrmtv"',
    'E+5w [arrete-2024-09-26] ?"ctrmtv"',
  ],
  'detruire-sujets': ['J [003 ile-de-france]', 'E [000]', 'E [001]'],
  'afficher-admis': ['~V [001]'],
  'entretien-partiels': ['~V [001]'],
  'representer-candidat': ['~F+12m [003 ile-de-france]'],
  'purger-archives': ['~>E+5y+1d [001]'],
};

const NEEDS: Readonly<Record<string, readonly string[]>> = {
  'creer-session-ceres': ['designer-responsable'],
  'commander-dte': ['creer-session-ceres'],
  'informer-ddets': ['designer-responsable'],
  'creer-parcours-candidats': ['creer-session-ceres'],
  'constituer-jury': ['creer-session-ceres', 'solliciter-jury'],
  'valider-convocations-ceres': ['creer-parcours-candidats', 'constituer-jury'],
  'convoquer-candidats': ['creer-parcours-candidats', 'valider-convocations-ceres ?{"not":"convenes-outside-ceres"}'],
  'convoquer-jury': ['constituer-jury'],
  'receptionner-dte': ['commander-dte'],
  'lire-pli-organisateur': ['receptionner-dte'],
  'verifier-plateau': ['lire-pli-organisateur'],
  'afficher-informations': ['creer-parcours-candidats', 'constituer-jury'],
  'transmettre-pv': ['saisir-resultats-ceres, moves nothing', 'faire-signer-pv, moves nothing'],
  'afficher-admis': ['receptionner-pv-valide, moves nothing'],
};

const OPENS: Readonly<Record<string, string>> = {
  'relancer-afpa': 'S−21d',
  'afficher-veille': 'S−3d, or its working day',
  'saisir-resultats-ceres': 'S',
  'transmettre-pv': 'E',
  'afficher-admis': 'V',
  'entretien-partiels': 'V',
  'representer-candidat': 'V',
  'purger-archives': 'E+5y+1d',
};

const WHEN: Readonly<Record<string, Condition>> = {
  'demander-agrement': 'agrement-missing',
  'faire-declarer-responsable': 'responsable-undeclared',
  'demander-amenagements': 'accommodations-asked',
  'convoquer-surveillant': 'supervision',
  'relancer-afpa': { not: 'dte-received' },
  'preparer-amenagements': 'accommodations-granted',
  'accueillir-comediens': 'actors',
  'informer-jury-amenagements': 'accommodations-granted',
  'organiser-surveillance': 'supervision',
  'entretien-partiels': 'partial-or-failed',
  'representer-candidat': { all: ['partial-or-failed', { not: 'transport' }] },
};

const ANCHORS = {
  start: 'S',
  end: 'E',
  titleExpiry: 'T',
  dteReceived: 'R',
  pvValidated: 'V',
  trainingEnd: 'F',
  day: 'J',
  january31: 'J31', fixed: 'D',
} as const;

function offsetIn({ years, months, days, workingDays }: Offset): string {
  const parts = [[years, 'y'], [months, 'm'], [days, 'd'], [workingDays, 'w']] as const;
  return parts.map(([n, unit]) => (n === undefined ? '' : `${n < 0 ? '−' : '+'}${String(Math.abs(n))}${unit}`)).join('');
}

function claimIn({ anchor, offset, bound, strength, scope, when, yieldsWhen, inForce, source }: Claim): string {
  const mark = { required: '', advised: '~', derived: '≤' }[strength] + (bound === 'not-before' ? '>' : '');
  const place = scope === 'national' ? source.doc : `${source.doc} ${scope}`;
  const asks = when === undefined ? '' : ` ?${JSON.stringify(when)}`;
  const yields = yieldsWhen === undefined ? '' : ` !${JSON.stringify(yieldsWhen)}`;
  const days = inForce === undefined ? '' : ` @${inForce.from ?? ''}..${inForce.to ?? ''}`;
  return `${mark}${ANCHORS[anchor]}${offsetIn(offset)} [${place}]${asks}${yields}${days}`;
}

function needsIn({ needs = [] }: Rule): string[] {
  return needs.map(({ rule, when, tightens }) => {
    const asks = when === undefined ? '' : ` ?${JSON.stringify(when)}`;
    return `${rule}${asks}${tightens === false ? ', moves nothing' : ''}`;
  });
}

function opensIn({ anchor, offset, orWorkingDay }: Opening): string {
  return `${ANCHORS[anchor]}${offsetIn(offset)}${orWorkingDay === true ? ', or its working day' : ''}`;
}

/** What each rule that says something says, by id. */
function told<T>(rules: readonly Rule[], say: (rule: Rule) => T | undefined): Record<string, T> {
  return Object.fromEntries(
    rules.flatMap((rule) => {
      const said = say(rule);
      return said === undefined ? [] : [[rule.id, said] as const];
    }),
  );
}

const ALL = [...CENTRE_RULES, ...RULES];
/** Those of the days of the session follow their phase (see the conventions), but the one that has a row of its own. */
const BY_ID = ALL.filter(({ id, sessionDay }) => sessionDay !== true || id === 'detruire-sujets');

test('each dated rule claims what its row says, and no other rule claims anything', () => {
  expect(told(BY_ID, ({ claims }) => (claims.length === 0 ? undefined : claims.map(claimIn)))).toEqual(CLAIMS);
});

test('the needs are those, and no others', () => {
  expect(told(ALL, (rule) => (rule.needs === undefined ? undefined : needsIn(rule)))).toEqual(NEEDS);
});

test('dated rules open on those days', () => {
  const dated = BY_ID.filter(({ claims, id }) => claims.length > 0 && id !== 'detruire-sujets');
  expect(told(dated, ({ opens }) => (opens === undefined ? undefined : opensIn(opens)))).toEqual(OPENS);
});

test('what comes after the session opens with its last day where no source dates it', () => {
  const undated = RULES.filter(({ claims, opens }) => claims.length === 0 && opens !== undefined);
  expect(undated.filter(({ phase }) => !['transmission', 'validation', 'archivage'].includes(phase))).toEqual([]);
  expect(new Set(undated.flatMap(({ opens }) => (opens === undefined ? [] : [opensIn(opens)])))).toEqual(new Set(['E']));
});

test('rules apply under those conditions, all others always', () => {
  expect(told(ALL, ({ when }) => when)).toEqual(WHEN);
});

test('one check is done by itself once the title covers the session, one receipt once its day is recorded', () => {
  expect(told(ALL, ({ doneWhen }) => doneWhen)).toEqual({
    'verifier-echeance-titre': 'title-covers-session',
    'receptionner-pv-valide': 'pv-validated',
  });
});

test('chasing the DTE counts with receiving it; ordering it offers to tell the DDETS', () => {
  expect(told(ALL, ({ countsWith }) => countsWith)).toEqual({ 'relancer-afpa': 'receptionner-dte' });
  expect(told(ALL, ({ offers }) => offers?.rule)).toEqual({ 'commander-dte': 'informer-ddets' });
});
