import { attempt } from '@/lib/actions/attempt';
import { editCentre } from '@/lib/actions/edit-centre';
import { centre } from '@/lib/actions/state';
import { TERRITORIES } from '@/lib/dates/territory';
import { CONVENES } from '@/lib/session/centre';
import { REGION_NAMES, REGIONS } from '@/lib/session/regions';
import { Choice } from '../forms/Choice';
import { Field } from '../forms/Field';
import { CONVENES_NAMES, TERRITORY_NAMES } from '../forms/names';

/** What the dates depend on beside each session. Every field is saved as soon as it changes; the dates follow. */
export function CentreForm() {
  const { name, region, territory, convenes } = centre.value;
  return (
    <section class="block" aria-labelledby="reglages-centre">
      <h2 id="reglages-centre">Votre centre</h2>
      <Field label="Nom du centre">
        {(ids) => (
          <input
            {...ids}
            maxLength={200}
            value={name ?? ''}
            onChange={(event) => {
              const text = event.currentTarget.value.trim();
              attempt(() => editCentre({ name: text === '' ? null : text }));
            }}
          />
        )}
      </Field>
      <Choice
        label="Région"
        hint="Tant qu’elle n’est pas dite, les délais de toutes les sources comptent."
        options={REGIONS}
        names={REGION_NAMES}
        value={region}
        none="non précisée"
        onChoose={(chosen) => attempt(() => editCentre({ region: chosen }))}
      />
      <Choice
        label="Territoire, pour les jours fériés"
        options={TERRITORIES}
        names={TERRITORY_NAMES}
        value={territory}
        onChoose={(chosen) => attempt(() => editCentre({ territory: chosen }))}
      />
      <Choice
        label="Votre centre convoque"
        hint="La source 002 demande de valider dans CERES, la source 003 le déconseille. Demandez à votre DDETS."
        options={CONVENES}
        names={CONVENES_NAMES}
        value={convenes}
        onChoose={(chosen) => attempt(() => editCentre({ convenes: chosen }))}
      />
    </section>
  );
}
