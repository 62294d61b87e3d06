import { type, typed } from '@/lib/actions/print';
import type { Plan } from '@/lib/plan/plan';
import type { Ask } from '@/lib/print/print';
import { typo } from '@/lib/words/typography';
import type { ComponentType } from 'preact';
import { Addressees } from './asks/Addressees';
import type { AskProps } from './asks/ask';
import { OrderAsk } from './asks/OrderAsk';
import { PhaseAsk } from './asks/PhaseAsk';
import { PlaceAsk } from './asks/PlaceAsk';
import { PlacesAsk } from './asks/PlacesAsk';
import { ScheduleAsk } from './asks/ScheduleAsk';
import { Sender } from './asks/Sender';

const FORMS: Readonly<Record<Ask, ComponentType<AskProps>>> = {
  phase: PhaseAsk,
  place: PlaceAsk,
  schedule: ScheduleAsk,
  places: PlacesAsk,
  order: OrderAsk,
  sender: Sender,
  candidates: (props) => <Addressees of="candidates" {...props} />,
  jurors: (props) => <Addressees of="jurors" {...props} />,
};

/** What a paper may be completed with before it is printed; where there is anything to type, that none of it is kept. */
export function Asks({ plan, asks }: { readonly plan: Plan; readonly asks: readonly Ask[] }) {
  return (
    <>
      {asks.map((ask) => {
        const Form = FORMS[ask];
        return <Form key={ask} plan={plan} typed={typed.value} onType={type} />;
      })}
      {asks.every((ask) => ask === 'phase') ? null : (
        <p class="quiet">{typo('Rien de ce que vous tapez ici n’est enregistré : fermez l’onglet, c’est oublié.')}</p>
      )}
    </>
  );
}
