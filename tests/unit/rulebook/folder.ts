import type { Example } from '@/lib/rulebook/example';
import type { Rule } from '@/lib/rulebook/rule';

/** One file of a phase's folder, as it stands on disk. */
export interface RuleFile {
  readonly folder: string;
  readonly name: string;
  readonly exports: Readonly<Record<string, unknown>>;
}

const modules = import.meta.glob<Record<string, unknown>>('/lib/rulebook/*/*.ts', { eager: true });

/** Every file of every phase's folder: what the list of rules says is held against these. */
export const FILES: readonly RuleFile[] = Object.entries(modules).map(([path, exports]) => {
  const [name = '', folder = ''] = path.replace(/\.ts$/, '').split('/').reverse();
  return { folder, name, exports };
});

/** The rules that a file declares: one, if it keeps to the convention. */
export function rulesIn({ exports }: RuleFile): readonly Rule[] {
  return Object.values(exports).filter((value): value is Rule => typeof value === 'object' && value !== null && 'claims' in value);
}

/** The worked cases that stand beside it. */
export function examplesIn({ exports }: RuleFile): readonly Example[] {
  const { examples } = exports;
  // The compiler has checked them where they are declared.
  return Array.isArray(examples) ? (examples as readonly Example[]) : [];
}
