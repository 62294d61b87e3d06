import type { Make } from './types';

/** Nothing but the portal's own files, no text that becomes code or HTML. */
const STRICT = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/** What a framework's application is usually served with. */
const USUAL = ["default-src 'self'", "style-src 'self' 'unsafe-inline'", 'img-src data:', "frame-ancestors 'self'"].join('; ');

/** The Content-Security-Policy under which each make is served; none for pages that are older than policies. */
export const POLICIES: Readonly<Record<Make, string | undefined>> = { moderne: STRICT, tables: undefined, composants: USUAL };
