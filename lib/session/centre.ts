import { TERRITORIES } from '@/lib/dates/territory';
import * as z from 'zod/mini';
import { REGIONS } from './regions';
import { optionalText } from './values';

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
};

export type CentreField = keyof typeof centreFields;

/** The centre agréé: what its sessions share. A region implies no territory, nor the reverse. */
export type Centre = { readonly [F in CentreField]: z.infer<(typeof centreFields)[F]> };

/** Nothing said: no region, the holidays of the metropole, convening as if through CERES. */
export const NEW_CENTRE: Centre = { name: null, region: null, territory: 'metropole', convenes: 'inconnu' };
