import { expect } from 'vitest';

/** A sentence about a place, what is wrong there, and what to do. */
const SENTENCE = /^\p{Lu}[^\n]*\u00A0: [^\n]+\. [^\n]+\.$/u;

const REMAINDER = /^et [\d\s]+autres?$/u;

/** What a person is never told: the words of a program, or of a library in English. */
const MACHINE = /\b(?:undefined|object|NaN|[Ii]nvalid|[Ee]xpected|[Rr]eceived|[Tt]oo (?:big|small)|[Rr]equired|must be|at position|Error)\b/u;

/** What a sentence quotes from the file may be anything. */
const QUOTED = /«\u00A0[^»]*»/gu;

/** A refusal of a few dozen lines that a person can read, whatever the file holds. */
export function expectRefusal(lines: readonly string[]): void {
  if (lines.length === 0 || lines.length > 21) throw new Error(`${String(lines.length)} lines of refusal`);
  for (const line of lines) expectLegible(line, REMAINDER.test(line) ? REMAINDER : SENTENCE);
}

/** Sentences of French, of a length that a person reads. */
export function expectNotes(notes: readonly string[]): void {
  for (const note of notes) expectLegible(note, /^[\p{Lu}\d].*\.$/su);
}

function expectLegible(line: string, shape: RegExp): void {
  const own = line.replaceAll(QUOTED, '« »');
  // Asked cheaply first: there are tens of thousands of these.
  if (line.length <= 1_200 && shape.test(line) && !MACHINE.test(own)) return;
  expect(line.length).toBeLessThanOrEqual(1_200);
  expect(line).toMatch(shape);
  expect(own).not.toMatch(MACHINE);
}
