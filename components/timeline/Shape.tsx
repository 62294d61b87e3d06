import type { MarkState } from '@/lib/plan/timeline-state';
import type { ComponentChildren } from 'preact';

/** A mark's shape, 16 px across, around its middle: another for each state, so that it can be told without colour. */
export function Shape({ state }: { readonly state: MarkState }) {
  return <g class={`shape shape-${state}`}>{SHAPES[state]}</g>;
}

const SHAPES: Readonly<Record<MarkState, ComponentChildren>> = {
  'en-retard': (
    <>
      <path class="body" d="M0-7.6 7.8 6.4H-7.8Z" />
      <path class="sign" d="M0-2.6V2M0 4.3v.2" />
    </>
  ),
  aujourdhui: (
    <>
      <rect class="body" x="-6.5" y="-6.5" width="13" height="13" rx="1.5" />
      <circle class="dot" r="2.4" />
    </>
  ),
  'a-regulariser': <path class="body" d="M0-6.6 6.8 5.6H-6.8Z" />,
  'non-renseigne': <rect class="body" x="-5.5" y="-5.5" width="11" height="11" />,
  bientot: (
    <>
      <circle class="body" r="6" />
      <path class="half" d="M0-6a6 6 0 0 0 0 12Z" />
    </>
  ),
  conseille: <path class="body" d="M0-7 7 0 0 7-7 0Z" />,
  'a-faire': <circle class="body" r="6" />,
  'pas-encore-ouvert': <circle class="body" r="6" />,
  fait: (
    <>
      <circle class="body" r="7" />
      <path class="sign" d="m-3.2.3 2.2 2.3L3.3-2.5" />
    </>
  ),
  'sans-objet': (
    <>
      <circle class="body" r="6" />
      <path class="sign" d="m-3.2 3.2 6.4-6.4" />
    </>
  ),
};

/** On paper, a shape that holds the number by which the table names it; none in the legend. */
export function Numbered({ state, n }: { readonly state: MarkState; readonly n: number | null }) {
  return (
    <g class={`shape paper-${state}`}>
      {state === 'conseille' ? <path class="body" d="M0-10 10 0 0 10-10 0Z" /> : <circle class="body" r="7.5" />}
      <text y="3" text-anchor="middle">
        {n}
      </text>
    </g>
  );
}
