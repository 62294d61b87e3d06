import { TERRITORIES } from '@/lib/dates/territory';
import * as z from 'zod/mini';
import { NO_LISTS, type CentreLists } from './centre-lists';
import { REGIONS } from './regions';
import type { Tick } from './tick';
import { civilDate, optionalText } from './values';

export const CONVENES = ['ceres', 'hors-ceres', 'inconnu'] as const;
export type Convenes = (typeof CONVENES)[number];

/** The name under which the centre's own changes are kept, where a session has its id. */
export const CENTRE_ID = 'centre';

/** The fields of the centre, each with what it may hold. */
export const centreFields = {
  name: optionalText(200),
  region: z.nullable(z.enum(REGIONS)),
  territory: z.enum(TERRITORIES),
  convenes: z.enum(CONVENES),
  /** What the DDETS answered about it, and when. */
  convenesAnswer: optionalText(2_000),
  convenesAnsweredOn: z.nullable(civilDate),
  /** The day from which its own duties are followed: what was due before is nobody's to answer here. */
  since: z.nullable(civilDate),
};

export type CentreField = keyof typeof centreFields;

type Fields = { readonly [F in CentreField]: z.infer<(typeof centreFields)[F]> };

/** The centre agréé: what its sessions share, its lists, and what it ticked of its own duties. A region implies no territory, nor the reverse. */
export interface Centre extends Fields, CentreLists {
  readonly ticks: Readonly<Record<string, Tick>>;
  /** The DDETS of the sites that name none, as the IT department set it: of a centre under its policy alone, never stored. */
  readonly ddets?: { readonly name: string | null; readonly email: string | null };
}

/** What the scalar fields hold until somebody says otherwise. */
export const CENTRE_DEFAULTS: Fields = {
  name: null,
  region: null,
  territory: 'metropole',
  convenes: 'inconnu',
  convenesAnswer: null,
  convenesAnsweredOn: null,
  since: null,
};

/** Nothing said: no region, the holidays of the metropole, convening as if through CERES, empty lists. */
export const NEW_CENTRE: Centre = { ...CENTRE_DEFAULTS, ...NO_LISTS, ticks: {} };
