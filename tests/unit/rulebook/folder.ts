import type { CentreExample, Example } from '@/lib/rulebook/example';
import type { Reminder } from '@/lib/rulebook/reminder';
import type { Rule } from '@/lib/rulebook/rule';

/** One file of a phase's folder, as it stands on disk. */
export interface RuleFile {
  readonly folder: string;
  readonly name: string;
  readonly exports: Readonly<Record<string, unknown>>;
}

const modules = import.meta.glob<Record<string, unknown>>('/lib/rulebook/*/*.ts', { eager: true });

/** Every file of every folder of the rulebook: the lists are held against these. */
export const FILES: readonly RuleFile[] = Object.entries(modules).map(([path, exports]) => {
  const [name = '', folder = ''] = path.replace(/\.ts$/, '').split('/').reverse();
  return { folder, name, exports };
});

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** The rule that a file declares. */
export function ruleIn(file: RuleFile): Rule | undefined {
  return Object.values(file.exports).find((value): value is Rule => isRecord(value) && 'claims' in value);
}

/** The reminder that a file declares. */
export function reminderIn(file: RuleFile): Reminder | undefined {
  return Object.values(file.exports).find((value): value is Reminder => isRecord(value) && 'text' in value);
}

/** The worked cases that stand beside a rule of a session. */
export function examplesIn(file: RuleFile): readonly Example[] {
  // Which of the two kinds a file holds is for its folder to say, and for the compiler to have checked there.
  return casesIn(file) as readonly Example[];
}

/** The worked cases that stand beside a rule of the centre. */
export function centreExamplesIn(file: RuleFile): readonly CentreExample[] {
  return casesIn(file) as readonly CentreExample[];
}

function casesIn({ exports }: RuleFile): readonly unknown[] {
  const cases = exports['examples'];
  return Array.isArray(cases) ? cases : [];
}
