import { finder, type Finder, type Query } from './finder';

/** What a function that runs in the page is given to find its way. */
export type PageFunction<A, R> = (find: Finder, arg: A) => R | Promise<R>;

/** An expression that runs a function elsewhere, with one argument as JSON, and gives a promise of its result as JSON. */
export function expression(fn: (...args: never[]) => unknown, arg: unknown): string {
  return wrapped(`(${String(fn)})(${json(arg)})`);
}

/** {@link expression} for a function that also wants the finder. */
export function pageExpression<A, R>(fn: PageFunction<A, R>, arg: A): string {
  return wrapped(`(${String(fn)})((${String(finder)})(), ${json(arg)})`);
}

/** An expression that is the one element designated, not text about it. */
export function elementExpression(queries: readonly Query[]): string {
  return `((__name) => (${String(finder)})().one(${json(queries)}))((named) => named)`;
}

/** tsx wraps inner functions in calls of a `__name` of its own, which the page does not have. */
function wrapped(call: string): string {
  return `(async () => { const __name = (named) => named; return JSON.stringify(await ${call}); })()`;
}

function json(arg: unknown): string {
  return arg === undefined ? 'undefined' : JSON.stringify(arg);
}
