import type { ScreenId } from '@/lib/ceres/screen-ids';
import { citation } from '@/lib/rulebook/sources';
import type { Rule } from '@/lib/rulebook/rule';
import type { Centre } from '@/lib/session/centre';
import { joinWords, typo } from '@/lib/words/typography';
import { juryRecalled } from './people-recalled';
import type { Plan, PlanLine } from './plan';
import { claimsInWords, headline, notReady, sourcesOf, workingText } from './reminder-text';
import { remindersOf, rulesBeside, standingBeside } from './reminders';

/** One reminder beside a screen, in French words. */
export interface Recalled {
  readonly key: string;
  /** The id of its rule; null for what is never ticked. */
  readonly rule: string | null;
  /** How pressing it is, or how it was settled: another one brings back what was understood. */
  readonly urgency: string;
  readonly isLate: boolean;
  /** The rule in one sentence, with its last day and the days left where a session has them. */
  readonly headline: string;
  /** The last working day, where the last day is none. */
  readonly working: string | null;
  readonly caution: string | null;
  /** In place of a date where there is none. */
  readonly undated: string | null;
  /** What is to be done first and is not, by name. */
  readonly notReady: string | null;
  readonly source: string;
}

/** Without a session, how pressing a rule is cannot be said. */
const NO_SESSION = 'sans-session';

/** What is recalled beside a screen, the weightiest first, three at most: of a session's plan, or in words alone where none is chosen. */
export function recalled(screen: ScreenId, plan: Plan | null, centre: Centre): readonly Recalled[] {
  const lines = plan === null ? rulesBeside(screen, centre).map(ofRule) : remindersOf(plan, screen).map(ofLine);
  const standing = standingBeside(screen, plan?.session ?? null, centre).map(({ id, text, sources }) => ({
    ...NOTHING_MORE,
    key: id,
    headline: typo(text),
    source: typo(joinWords(sources.map(citation))),
  }));
  return [...juryRecalled(screen, plan, centre), ...lines, ...standing].slice(0, 3);
}

const NOTHING_MORE = { rule: null, urgency: NO_SESSION, isLate: false, working: null, caution: null, undated: null, notReady: null } as const;

function ofLine(line: PlanLine): Recalled {
  const { key, rule, urgency, tick, overdue, due } = line;
  return {
    key,
    rule: rule.id,
    urgency: urgency ?? tick.status,
    isLate: overdue,
    headline: headline(line),
    working: workingText(line),
    caution: wordsOf(rule.caution),
    undated: due === null ? wordsOf(rule.undated) : null,
    notReady: notReady(line),
    source: sourcesOf(line),
  };
}

function ofRule(rule: Rule): Recalled {
  return { ...NOTHING_MORE, key: rule.id, rule: rule.id, headline: typo(rule.title), caution: wordsOf(rule.caution), source: claimsInWords(rule) };
}

function wordsOf(text: string | undefined): string | null {
  return text === undefined ? null : typo(text);
}
