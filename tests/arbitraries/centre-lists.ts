import fc from 'fast-check';
import { SCREEN_IDS } from '@/lib/ceres/screen-ids';
import { TERRITORIES } from '@/lib/dates/territory';
import { RULES } from '@/lib/rulebook/rulebook';
import { OWN_ANCHORS, SECTORS } from '@/lib/session/centre-lists';
import { REGIONS } from '@/lib/session/regions';
import { examFields } from './session-lists';
import { days, entryIds, listOf, orNull, said, texts, yesOrNo } from './values';

const ruleIds = fc.constantFrom('regle-disparue', ...RULES.map(({ id }) => id));
const offsetDays = fc.integer({ min: -400, max: 400 });
const screenIds = fc.constantFrom('', 'ecran-disparu', ...SCREEN_IDS);
const ownAnchors = fc.constantFrom(...OWN_ANCHORS);

/** The lists of a centre. */
export const centreLists = {
  sites: listOf(
    entryIds,
    fc.record({
      name: said(200),
      region: orNull(fc.constantFrom(...REGIONS)),
      territory: orNull(fc.constantFrom(...TERRITORIES)),
      ddetsName: orNull(texts(200)),
      ddetsEmail: orNull(texts(200)),
    }),
  ),
  titles: listOf(
    entryIds,
    fc.record({
      label: said(300),
      code: orNull(texts(60)),
      expiry: orNull(days),
      agrementEnd: orNull(days),
      sector: orNull(fc.constantFrom(...SECTORS)),
      transport: yesOrNo,
      ctrmtv: yesOrNo,
      supervision: yesOrNo,
      actors: yesOrNo,
      equipment: orNull(texts(80)),
      documents: orNull(texts(80)),
      responsables: orNull(texts(80)),
    }),
  ),
  ownRules: listOf(
    entryIds,
    fc.record({
      title: said(200),
      date: orNull(days),
      anchor: fc.constantFrom('start' as const, 'end' as const),
      days: orNull(offsetDays),
      session: orNull(texts(100)),
    }),
  ),
  margins: listOf(entryIds, fc.record({ rule: ruleIds, anchor: ownAnchors, days: offsetDays })),
  confirmed: listOf(
    entryIds,
    fc.record({
      rule: ruleIds,
      anchor: ownAnchors,
      days: orNull(offsetDays),
      months: orNull(fc.integer({ min: -12, max: 12 })),
      workingDays: orNull(fc.integer({ min: 1, max: 30 })),
      on: days,
      by: said(200),
    }),
  ),
  screens: listOf(
    entryIds,
    fc.record({ route: said(300), heading: texts(300), screen: screenIds, recognised: orNull(screenIds) }),
  ),
  derouleExams: listOf(entryIds, fc.record({ title: said(300), ...examFields })),
};
