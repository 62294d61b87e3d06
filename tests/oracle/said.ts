import type { Region } from '@/lib/session/regions';

/** What the oracle is told of a session and of where it takes place, in plain text; null is what nobody said. */
export interface Said {
  readonly start: string;
  readonly end: string;
  readonly titleExpiry: string | null;
  readonly dteReceivedOn: string | null;
  readonly pvValidatedOn: string | null;
  readonly trainingEnd: string | null;
  readonly routes: readonly string[];
  readonly transport: boolean | null;
  readonly ctrmtv: boolean | null;
  readonly supervision: boolean | null;
  readonly actors: boolean | null;
  readonly agrementValid: boolean | null;
  readonly responsableDeclared: boolean | null;
  readonly accommodationsAsked: number | null;
  readonly accommodationsGranted: number | null;
  readonly partialOrFailed: boolean | null;
  readonly region: Region | null;
  readonly convenes: string;
}

export type Asks = (said: Said) => boolean;

// « A CTRMTV title is a transport title, whatever the transport field says. »
export const ctrmtv: Asks = (said) => said.ctrmtv === true;
export const transport: Asks = (said) => said.transport === true || ctrmtv(said);

// « An empty field never makes a rule or claim apply »: only what was said to be so, or not to be.
export const supervision: Asks = (said) => said.supervision === true;
export const actors: Asks = (said) => said.actors === true;
export const partial: Asks = (said) => said.partialOrFailed === true;
export const noAgrement: Asks = (said) => said.agrementValid === false;
export const undeclared: Asks = (said) => said.responsableDeclared === false;
export const asked: Asks = (said) => said.accommodationsAsked !== null && said.accommodationsAsked > 0;
export const granted: Asks = (said) => said.accommodationsGranted !== null && said.accommodationsGranted > 0;

// « … save an empty dteReceivedOn, which is “not received”; no region said counts as outside Île-de-France where a claim asks; not
// knowing how the centre convenes counts as through CERES. »
export const notReceived: Asks = (said) => said.dteReceivedOn === null;
export const outsideIdf: Asks = (said) => said.region !== 'ile-de-france';
export const throughCeres: Asks = (said) => said.convenes !== 'hors-ceres';

/** F is « not for VAE »: where every candidate comes by it, there is none. */
export const vaeAlone: Asks = ({ routes }) => routes.length > 0 && routes.every((route) => route === 'vae');
