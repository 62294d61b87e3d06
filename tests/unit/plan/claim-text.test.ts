import { civil } from '@/lib/dates/civil';
import { describe, expect, test } from 'vitest';
import { claimText, standingText } from '@/lib/plan/claim-text';
import { datedClaims, type ClaimContext, type DatedClaim } from '@/lib/plan/claims';
import type { Fact } from '@/lib/rulebook/condition';
import type { Claim, Rule } from '@/lib/rulebook/rule';
import { CENTRE_RULES, RULES } from '@/lib/rulebook/rulebook';
import type { Region } from '@/lib/session/regions';
import { claim } from './helpers';

/** As a reader sees it: which spaces break is a matter of its own. */
const plain = (text: string) => text.replaceAll(/[\u00A0\u202F]/g, ' ');

describe('what a claim asks', () => {
  const cases: readonly (readonly [string, Partial<Claim>])[] = [
    ['31 jours avant le début de la session', { offset: { days: -31 } }],
    ['1 jour après la fin de la session', { anchor: 'end', offset: { days: 1 } }],
    ['5 jours ouvrés après la fin de la session', { anchor: 'end', offset: { workingDays: 5 } }],
    ['1 jour ouvré après la fin de la session', { anchor: 'end', offset: { workingDays: 1 } }],
    ['3 mois avant le début de la session', { offset: { months: -3 } }],
    ['1 mois avant le début de la session', { offset: { months: -1 } }],
    ['plus de 6 mois avant le début de la session', { offset: { months: -6, days: -1 } }],
    ['1 an après la fin de la session', { anchor: 'end', offset: { months: 12 } }],
    ['plus de 5 ans après la fin de la session', { anchor: 'end', offset: { years: 5, days: 1 } }],
    ['18 mois après la fin de la session', { anchor: 'end', offset: { years: 1, months: 6 } }],
    ['avant la fin de validité du titre', { anchor: 'titleExpiry', offset: { days: -1 } }],
    ['le jour de la réception des DTE', { anchor: 'dteReceived', offset: {} }],
    ['la veille de la session', { offset: { days: -1 } }],
    ['le premier jour de la session', { offset: {} }],
    ['le dernier jour de la session', { anchor: 'end', offset: { days: 0 } }],
    ['à partir de : le dernier jour de la session', { anchor: 'end', offset: {}, bound: 'not-before' }],
    ['35 jours avant le début de la session, pour une session qui commence à partir du mer. 1er sept. 2027', { offset: { days: -35 }, inForce: { from: civil('2027-09-01') } }],
    ['31 jours avant le début de la session, pour une session qui commence jusqu’au mar. 31 août 2027', { offset: { days: -31 }, inForce: { to: civil('2027-08-31') } }],
    [
      '1 jour après la fin de la session, pour une session qui finit à partir du ven. 1er janv. 2027 jusqu’au mar. 31 août 2027',
      { anchor: 'end', offset: { days: 1 }, inForce: { from: civil('2027-01-01'), to: civil('2027-08-31') } },
    ],
  ];

  test.each(cases)('« %s »', (text, said) => {
    expect(plain(claimText(claim(0, said)))).toBe(text);
  });

  test('a number and its unit stay together, and so does what goes before a colon', () => {
    expect(claimText(claim(-31))).toBe('31\u00A0jours avant le début de la session');
    expect(claimText(claim(5, { bound: 'not-before' }))).toBe('à partir de\u00A0: 5\u00A0jours après le début de la session');
  });

  test('two claims of a rulebook that ask different things never read alike', () => {
    const asked = new Map<string, string>();
    for (const { claims } of [...RULES, ...CENTRE_RULES])
      for (const one of claims) {
        const { years = 0, months = 0, days = 0, workingDays = 0 } = one.offset;
        const said = [one.anchor, 12 * years + months, days, workingDays, one.bound ?? 'at-latest'].join(' ');
        const text = claimText(one);
        expect(asked.get(text) ?? said, text).toBe(said);
        asked.set(text, said);
      }
  });
});

/** The claims as they count in a centre of that region. */
function dateIn(claims: readonly Claim[], region: Region | null, ...facts: Fact[]): readonly DatedClaim[] {
  const anchors = { start: null, end: null, titleExpiry: null, dteReceived: null };
  const context: ClaimContext = { anchors, facts: new Set(facts), region, territory: 'metropole' };
  return datedClaims(claims, context);
}

/** How each of them reads. */
function standing(claims: readonly Claim[], region: Region | null, ...facts: Fact[]): string[] {
  return dateIn(claims, region, ...facts).map((dated) => plain(standingText(dated)));
}

describe('how it counts, and who says so', () => {
  const idf = { scope: 'ile-de-france', source: { doc: '003', lines: '40' } } as const;
  const national = { source: { doc: '001', lines: '58-64' } } as const;

  test('demandé, conseillé or déduit, by a national source', () => {
    const all = (['required', 'advised', 'derived'] as const).map((strength) => claim(0, { ...national, strength }));
    expect(standing(all, null)).toEqual([
      'demandé (source 001, l. 58-64)',
      'conseillé (source 001, l. 58-64)',
      'déduit, compte comme demandé (source 001, l. 58-64)',
    ]);
  });

  test('the same by a region, whether the centre has said its own or it is that one', () => {
    const all = (['required', 'advised', 'derived'] as const).map((strength) => claim(0, { ...idf, strength }));
    const texts = [
      'demandé en Île-de-France (source 003, l. 40)',
      'conseillé en Île-de-France (source 003, l. 40)',
      'déduit, compte comme demandé en Île-de-France (source 003, l. 40)',
    ];
    expect(standing(all, null)).toEqual(texts);
    expect(standing(all, 'ile-de-france')).toEqual(texts);
  });

  test('another region’s, where a national claim holds, and where it is the only one', () => {
    expect(standing([claim(0, idf), claim(0, national)], 'corse')[0]).toBe('demandé en Île-de-France, conseillé ici (source 003, l. 40)');
    expect(standing([claim(0, idf)], 'corse')).toEqual(['seule source connue : Île-de-France (source 003, l. 40)']);
  });

  test('one that a text prevails over, in its region, elsewhere, or national', () => {
    const yields = { yieldsWhen: 'ctrmtv' } as const;
    const regional = 'demandé en Île-de-France, mais un texte national prévaut : conseillé ici (source 003, l. 40)';
    expect(standing([claim(0, { ...idf, ...yields })], 'ile-de-france', 'ctrmtv')).toEqual([regional]);
    expect(standing([claim(0, { ...idf, ...yields })], 'corse', 'ctrmtv')).toEqual([regional]);
    expect(standing([claim(0, { ...national, ...yields })], null, 'ctrmtv')).toEqual([
      'demandé, mais un texte prévaut : conseillé ici (source 001, l. 58-64)',
    ]);
  });

  test('an official text is named, with its article', () => {
    const arrete = { doc: 'arrete-2024-09-26', article: 'art. 15' } as const;
    expect(standing([claim(5, { source: arrete })], null)).toEqual(['demandé (arrêté du 26 septembre 2024, art. 15)']);
  });
});

const CENTRES: readonly (readonly [string, Region | null, readonly Fact[]])[] = [
  ['Île-de-France, titre de transport', 'ile-de-france', ['transport', 'ile-de-france']],
  ['Auvergne-Rhône-Alpes', 'auvergne-rhone-alpes', ['auvergne-rhone-alpes']],
  ['Bretagne, titre CTRMTV', 'bretagne', ['transport', 'ctrmtv']],
];

/** A rule, each of its claims with how it stands where no region is said, then wherever it stands otherwise. */
function wordsOf({ id, claims }: Rule): string {
  const lines = claims.flatMap((one) => {
    const usual = standingAmong(claims, one, null);
    const elsewhere = CENTRES.flatMap(([name, region, facts]) => {
      const there = standingAmong(claims, one, region, ...facts);
      return there === usual ? [] : [`    ${name} : ${there}`];
    });
    return [`  ${plain(claimText(one))} : ${usual}`, ...elsewhere];
  });
  return [id, ...lines].join('\n');
}

/** How one claim among those of its rule reads; what does not hold there is not asked. */
function standingAmong(claims: readonly Claim[], one: Claim, region: Region | null, ...facts: Fact[]): string {
  const dated = dateIn(claims, region, ...facts).find(({ claim: found }) => found === one);
  return dated === undefined ? 'ne vaut pas' : plain(standingText(dated));
}

// Those of the days of the session all read « le premier jour de la session : demandé … »: one of them stands for all.
test('the words of every dated rule, however its claims stand', async () => {
  const dated = [...CENTRE_RULES, ...RULES].filter(({ id, claims, sessionDay }) => claims.length > 0 && (sessionDay !== true || id === 'detruire-sujets'));
  await expect(`${dated.map(wordsOf).join('\n\n')}\n`).toMatchFileSnapshot('./snapshots/claim-text.txt');
});
