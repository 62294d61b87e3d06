/** The eighteen regions; another id is refused at every border. */
export const REGIONS = [
  'auvergne-rhone-alpes',
  'bourgogne-franche-comte',
  'bretagne',
  'centre-val-de-loire',
  'corse',
  'grand-est',
  'hauts-de-france',
  'ile-de-france',
  'normandie',
  'nouvelle-aquitaine',
  'occitanie',
  'pays-de-la-loire',
  'provence-alpes-cote-d-azur',
  'guadeloupe',
  'martinique',
  'guyane',
  'la-reunion',
  'mayotte',
] as const;

export type Region = (typeof REGIONS)[number];

/** The region's name as it is written on a page. */
export const REGION_NAMES: Readonly<Record<Region, string>> = {
  'auvergne-rhone-alpes': 'Auvergne-Rhône-Alpes',
  'bourgogne-franche-comte': 'Bourgogne-Franche-Comté',
  bretagne: 'Bretagne',
  'centre-val-de-loire': 'Centre-Val de Loire',
  corse: 'Corse',
  'grand-est': 'Grand Est',
  'hauts-de-france': 'Hauts-de-France',
  'ile-de-france': 'Île-de-France',
  normandie: 'Normandie',
  'nouvelle-aquitaine': 'Nouvelle-Aquitaine',
  occitanie: 'Occitanie',
  'pays-de-la-loire': 'Pays de la Loire',
  'provence-alpes-cote-d-azur': 'Provence-Alpes-Côte d’Azur',
  guadeloupe: 'Guadeloupe',
  martinique: 'Martinique',
  guyane: 'Guyane',
  'la-reunion': 'La Réunion',
  mayotte: 'Mayotte',
};

const PREPOSITIONS: Readonly<Partial<Record<Region, string>>> = {
  'grand-est': 'dans le',
  'hauts-de-france': 'dans les',
  'pays-de-la-loire': 'dans les',
  'la-reunion': 'à',
  mayotte: 'à',
};

/** « en Île-de-France », « dans les Hauts-de-France », « à Mayotte ». */
export function inRegion(region: Region): string {
  return `${PREPOSITIONS[region] ?? 'en'} ${REGION_NAMES[region]}`;
}
