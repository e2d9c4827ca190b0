/** Closed vocabularies of the context mode, with their label. */
export const PHASES: [string, string][] = [
  ['Idée', 'Idée'],
  ['Étude', 'Étude'],
  ['Opération', 'Opération'],
];

export const REGIONS: [string, string][] = [
  ['84', 'Auvergne-Rhône-Alpes'],
  ['27', 'Bourgogne-Franche-Comté'],
  ['53', 'Bretagne'],
  ['24', 'Centre-Val de Loire'],
  ['94', 'Corse'],
  ['44', 'Grand Est'],
  ['01', 'Guadeloupe'],
  ['03', 'Guyane'],
  ['32', 'Hauts-de-France'],
  ['11', 'Île-de-France'],
  ['04', 'La Réunion'],
  ['02', 'Martinique'],
  ['06', 'Mayotte'],
  ['28', 'Normandie'],
  ['75', 'Nouvelle-Aquitaine'],
  ['76', 'Occitanie'],
  ['52', 'Pays de la Loire'],
  ['93', 'Provence-Alpes-Côte d’Azur'],
];

/** Ideas for the free text, in our own words. */
export const TEXTES: string[] = [
  'Isoler les murs et la toiture de l’école, et remplacer la chaudière au fioul',
  'Créer une piste cyclable entre le bourg et la gare',
  'Planter des haies et désimperméabiliser la cour du collège',
];
