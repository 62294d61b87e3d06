import type { Site, Title } from '@/lib/session/centre-lists';
import { siteOf, titleOf } from '@/lib/session/naming';
import { typo } from '@/lib/words/typography';
import { Field } from './Field';

interface TitleProps {
  readonly titles: readonly Title[];
  readonly titleCode: string | null;
  readonly onPick: (title: Title) => void;
}

/** Which of the centre's titles the session is for: its own copy is filled in. Not asked while the centre has one title or none. */
export function PickTitle({ titles, titleCode, onPick }: TitleProps) {
  if (titles.length < 2) return null;
  return (
    <Field label="Modèle de titre" hint={typo('Remplit ce que vos titres en disent ; vous pouvez tout corriger ensuite.')}>
      {(ids) => (
        <select
          {...ids}
          value={titleOf({ titleCode }, { titles })?.id ?? ''}
          onChange={(event) => {
            const picked = titles.find(({ id }) => id === event.currentTarget.value);
            if (picked !== undefined) onPick(picked);
          }}
        >
          <option value="">aucun</option>
          {titles.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

interface SiteProps {
  readonly sites: readonly Site[];
  readonly site: string | null;
  readonly onPick: (site: string | null) => void;
}

/** Where the session takes place. Not asked while the centre has one site or none. */
export function PickSite({ sites, site, onPick }: SiteProps) {
  if (sites.length < 2) return null;
  return (
    <Field label="Site">
      {(ids) => (
        <select
          {...ids}
          value={siteOf({ site }, { sites })?.id ?? ''}
          onChange={(event) => onPick(event.currentTarget.value === '' ? null : event.currentTarget.value)}
        >
          <option value="">non précisé</option>
          {sites.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
