/** The ways by which a candidate comes to the exam. */
export const ROUTES = ['formation', 'vae', 'autre'] as const;

export type Route = (typeof ROUTES)[number];
