import { attempt } from '@/lib/actions/attempt';
import { editCentre } from '@/lib/actions/edit-centre';
import { centre, policy } from '@/lib/actions/state';
import { TERRITORIES } from '@/lib/dates/territory';
import { isCivilDate } from '@/lib/dates/civil';
import { CONVENES, type Centre } from '@/lib/session/centre';
import { REGION_NAMES, REGIONS } from '@/lib/session/regions';
import { typo } from '@/lib/words/typography';
import { Choice } from '../forms/Choice';
import { Field } from '../forms/Field';
import { CONVENES_NAMES, TERRITORY_NAMES } from '../forms/names';
import { SavedField } from '../session/SavedField';
import { CentreMoves } from './CentreMoves';
import { useCentreChange } from './useCentreChange';

/**
 * What the dates depend on beside each session. Every field is saved as soon as it changes; one that would move dates of sessions is once they
 * were shown.
 */
export function CentreForm() {
  const { name, convenesAnswer, convenesAnsweredOn } = centre.value;
  const change = useCentreChange();
  const { region, territory, convenes } = change.shown;
  const set = policy.value.policy;
  return (
    <div class="centre-form">
      <Field label="Nom du centre">
        {({ id }) => <SavedField id={id} saved={name} most={200} save={(text) => editCentre({ name: text })} />}
      </Field>
      <Choice
        label="Région"
        fixed={set.region !== undefined}
        hint="Tant qu’elle n’est pas dite, les délais de toutes les sources comptent."
        options={REGIONS}
        names={REGION_NAMES}
        value={region}
        none="non précisée"
        onChoose={(chosen) => change.choose('region', { region: chosen })}
      />
      <CentreMoves field="region" change={change} />
      <Choice
        label="Territoire, pour les jours fériés"
        fixed={set.territory !== undefined}
        options={TERRITORIES}
        names={TERRITORY_NAMES}
        value={territory}
        onChoose={(chosen) => change.choose('territory', { territory: chosen })}
      />
      <CentreMoves field="territory" change={change} />
      <Choice
        label="Votre centre convoque"
        fixed={set.convenes !== undefined}
        hint="La source 002 demande de valider dans CERES, la source 003 le déconseille. Demandez à votre DDETS."
        options={CONVENES}
        names={CONVENES_NAMES}
        value={convenes}
        onChoose={(chosen) => change.choose('convenes', { convenes: chosen })}
      />
      <CentreMoves field="convenes" change={change} />
      {convenes === 'inconnu' && isIleDeFrance(centre.value) ? (
        <ProposeOutside onChoose={() => change.choose('convenes', { convenes: 'hors-ceres' })} />
      ) : null}
      <Field label="Ce que votre DDETS a répondu">
        {({ id }) => (
          <SavedField id={id} saved={convenesAnswer} most={2_000} rows={2} save={(text) => editCentre({ convenesAnswer: text })} />
        )}
      </Field>
      <Field label="Répondu le">
        {(ids) => (
          <input
            {...ids}
            type="date"
            value={convenesAnsweredOn ?? ''}
            onChange={(event) => {
              const { value } = event.currentTarget;
              attempt(() => editCentre({ convenesAnsweredOn: isCivilDate(value) ? value : null }));
            }}
          />
        )}
      </Field>
    </div>
  );
}

/** In Île-de-France the source of the region advises against validating in CERES: proposed, never chosen for her. */
function ProposeOutside({ onChoose }: { readonly onChoose: () => void }) {
  return (
    <p class="notice">
      {typo('En Île-de-France, la source 003 (DRIEETS) déconseille de valider les convocations dans CERES. ')}
      <button type="button" class="link" onClick={onChoose}>
        {typo('Choisir « hors de CERES »')}
      </button>
    </p>
  );
}

function isIleDeFrance({ region, sites }: Centre): boolean {
  return region === 'ile-de-france' || sites.some((site) => site.region === 'ile-de-france');
}
