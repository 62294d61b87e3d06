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

const ADDRESS = '/exchange-worker.js';

const RULES: PolicyRules = {
  createScriptURL: (text) => {
    if (text !== ADDRESS) throw new TypeError(`not a script of Jalon: ${text}`);
    return text;
  },
};

let policy: Policy | null = null;

/**
 * Starts the page's worker. Under `require-trusted-types-for 'script'` both browsers refuse `new Worker` of a plain address: this is the one
 * policy, and it passes that one address.
 */
export function startWorker(): Worker {
  policy ??= (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy('jalon', RULES) ?? RULES;
  return new Worker(policy.createScriptURL(ADDRESS), { type: 'module' });
}
