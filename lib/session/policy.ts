import { TERRITORIES } from '@/lib/dates/territory';
import * as z from 'zod/mini';
import { REGIONS } from './regions';
import { requiredText } from './values';

/** What an IT department may set, each key with what it may hold: `docs/politique-dsi.md` says what it does. */
export const policyFields = {
  region: z.optional(z.enum(REGIONS)),
  territory: z.optional(z.enum(TERRITORIES)),
  convenes: z.optional(z.enum(['ceres', 'hors-ceres'])),
  ddetsName: z.optional(requiredText(200)),
  /** One address: a list of them is no recipient. */
  ddetsEmail: z.optional(requiredText(200).check(z.regex(/^[^\s@,;]+@[^\s@,;]+$/))),
  noDesktopReminders: z.optional(z.boolean()),
  noCeresCard: z.optional(z.boolean()),
  noMailLinks: z.optional(z.boolean()),
};

const policySchema = z.object(policyFields);

export type PolicyKey = keyof typeof policyFields;

/** What holds of it; a key that is absent was not set. */
export type Policy = Readonly<z.infer<typeof policySchema>>;

/** What was set, read: what holds, and the keys whose value does not, or that nobody knows. */
export interface PolicyRead {
  readonly policy: Policy;
  readonly refused: readonly string[];
}

/** Reads each key for itself: one that is wrong leaves the others as they are. */
export function policyOf(set: Readonly<Record<string, unknown>>): PolicyRead {
  const wrong = z.safeParse(policySchema, set).error?.issues.map(({ path }) => path[0]) ?? [];
  const isWrong = ([key]: readonly [string, unknown]): boolean => !isPolicyKey(key) || wrong.includes(key);
  const entries = Object.entries(set);
  return { policy: policySchema.parse(Object.fromEntries(entries.filter((entry) => !isWrong(entry)))), refused: entries.filter(isWrong).map(([key]) => key) };
}

/** Whether a key is one that can be set. */
export function isPolicyKey(key: string): key is PolicyKey {
  return Object.hasOwn(policyFields, key);
}
