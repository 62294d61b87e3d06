/** The part of Trusted Types that Jalon uses; TypeScript's own DOM types do not know it yet. */
interface TrustedTypes {
  createPolicy(name: string, rules: PolicyRules): Policy;
}

interface PolicyRules {
  readonly createScriptURL: (text: string) => string;
}

interface Policy {
  createScriptURL(text: string): string | URL;
}

/** The page's own workers: for large files, and for the search of a schedule. */
const ADDRESSES = { exchange: '/exchange-worker.js', passage: '/passage-worker.js' } as const;

const KNOWN: ReadonlySet<string> = new Set(Object.values(ADDRESSES));

const RULES: PolicyRules = {
  createScriptURL: (text) => {
    if (!KNOWN.has(text)) throw new TypeError(`not a script of Jalon: ${text}`);
    return text;
  },
};

let policy: Policy | null = null;

/**
 * Starts one of the page's workers. Under `require-trusted-types-for 'script'` both browsers refuse `new Worker` of a plain address: this is the one
 * policy, and it passes their addresses alone.
 */
export function startWorker(name: keyof typeof ADDRESSES): Worker {
  policy ??= (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy('jalon', RULES) ?? RULES;
  return new Worker(policy.createScriptURL(ADDRESSES[name]), { type: 'module' });
}
