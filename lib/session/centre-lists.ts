import { TERRITORIES } from '@/lib/dates/territory';
import * as z from 'zod/mini';
import { derouleLists } from './passage-lists';
import { REGIONS } from './regions';
import { civilDate, optionalText, requiredText } from './values';
import { RULE_ID_PATTERN } from './tick';

/** The days from which a centre may count a date of its own; the rulebook's anchors of the same names. */
export const OWN_ANCHORS = ['start', 'end', 'titleExpiry', 'dteReceived', 'pvValidated', 'trainingEnd'] as const;
export type OwnAnchor = (typeof OWN_ANCHORS)[number];

/** How the AFPA groups its titles. */
export const SECTORS = ['btp', 'industrie', 'tertiaire'] as const;

const ruleId = z.string().check(z.maxLength(150), z.regex(RULE_ID_PATTERN));
const day = z.nullable(civilDate);
const yesOrNo = z.nullable(z.boolean());
const longText = optionalText(2_000);
const anyText = z.string().check(z.maxLength(300));
/** The id of a screen of CERES, which is only a string here; empty for none. */
const screenId = z.string().check(z.regex(/^[a-z-]{0,60}$/));
/** Ten years at most either way: negative before the anchor. */
const days = z.int().check(z.minimum(-3_660), z.maximum(3_660));
const months = z.int().check(z.minimum(-120), z.maximum(120));
const workingDays = z.int().check(z.minimum(1), z.maximum(250));

/**
 * The lists of a centre: of each, the fields of an entry with what they may hold, and what they hold until somebody says otherwise.
 * A field without a default is one that an entry cannot lack. Changes, folds, imports and exports follow these tables, in this order.
 */
export const centreLists = {
  /** Where sessions take place; no region or territory said means the centre's. */
  sites: {
    fields: {
      name: requiredText(200),
      region: z.nullable(z.enum(REGIONS)),
      territory: z.nullable(z.enum(TERRITORIES)),
      ddetsName: optionalText(200),
      ddetsEmail: optionalText(200),
    },
    defaults: { region: null, territory: null, ddetsName: null, ddetsEmail: null },
  },
  /** « Modèles de titre »: what sessions of one title have in common. */
  titles: {
    fields: {
      label: requiredText(300),
      code: optionalText(60),
      expiry: day,
      agrementEnd: day,
      sector: z.nullable(z.enum(SECTORS)),
      transport: yesOrNo,
      ctrmtv: yesOrNo,
      supervision: yesOrNo,
      actors: yesOrNo,
      equipment: longText,
      documents: longText,
      responsables: longText,
    },
    defaults: {
      code: null,
      expiry: null,
      agrementEnd: null,
      sector: null,
      transport: null,
      ctrmtv: null,
      supervision: null,
      actors: null,
      equipment: null,
      documents: null,
      responsables: null,
    },
  },
  /** Tasks of the user's own, on a day (`date`) or `days` from the first or last day of a session; of one session, or of all. */
  ownRules: {
    fields: {
      title: requiredText(200),
      date: day,
      anchor: z.enum(['start', 'end']),
      days: z.nullable(days),
      session: optionalText(100),
    },
    defaults: { date: null, anchor: 'start', days: null, session: null },
  },
  /** « Ma marge »: an earlier day than a rule's own, in days from the anchor. */
  margins: {
    fields: { rule: ruleId, anchor: z.enum(OWN_ANCHORS), days },
    defaults: {},
  },
  /** « Délai confirmé par ma DDETS »: how far from the anchor, which day it was said (`on`), and by whom. */
  confirmed: {
    fields: {
      rule: ruleId,
      anchor: z.enum(OWN_ANCHORS),
      days: z.nullable(days),
      months: z.nullable(months),
      workingDays: z.nullable(workingDays),
      on: civilDate,
      by: requiredText(200),
    },
    defaults: { days: null, months: null, workingDays: null },
  },
  /**
   * What the user said a page of CERES shows: `screen` is a screen's id, or nothing for « ce n'est pas cet écran ». Route and heading are
   * masked (`lib/ceres/mask.ts`). `recognised` is what had been recognised there, nothing for no screen: the word holds where that is
   * recognised again. Null where it was not kept: the word then holds whatever is recognised.
   */
  screens: {
    fields: {
      route: requiredText(300),
      heading: anyText,
      screen: screenId,
      recognised: z.nullable(screenId),
    },
    defaults: { heading: '', recognised: null },
  },
  ...derouleLists,
} as const;

type Lists = typeof centreLists;
export type ListName = keyof Lists;

/** An entry of one of the lists. */
export type Entry<L extends ListName> = { readonly id: string } & {
  readonly [F in keyof Lists[L]['fields']]: Lists[L]['fields'][F] extends z.ZodMiniType<infer T> ? T : never;
};

export type Site = Entry<'sites'>;
export type Title = Entry<'titles'>;
export type OwnRule = Entry<'ownRules'>;
export type Margin = Entry<'margins'>;
export type Confirmed = Entry<'confirmed'>;
export type SaidScreen = Entry<'screens'>;
export type DerouleExam = Entry<'derouleExams'>;

/** Every list of a centre, its entries ordered by id, those that were removed left out. */
export type CentreLists = { readonly [L in ListName]: readonly Entry<L>[] };

export const LIST_NAMES = Object.keys(centreLists) as readonly ListName[];

export const NO_LISTS: CentreLists = { sites: [], titles: [], ownRules: [], margins: [], confirmed: [], screens: [], derouleExams: [] };

/** Whether a text names a list. */
export function isListName(name: string): name is ListName {
  return Object.hasOwn(centreLists, name);
}

/** A new site, about which only its name is said. */
export function newSite(id: string, name: string): Site {
  return { id, name, ...centreLists.sites.defaults };
}

/** A new title, about which only its label is said. */
export function newTitle(id: string, label: string): Title {
  return { id, label, ...centreLists.titles.defaults };
}

/** A new task of the user's own, without a day yet. */
export function newOwnRule(id: string, title: string): OwnRule {
  return { id, title, ...centreLists.ownRules.defaults };
}
