/** Everything that the sandbox can change; it lives in the address of the page, so a setting can be sent to a colleague. */
export interface Reglages {
  mode: Mode;
  projet: string;
  idType: string;
  texte: string;
  competences: string;
  leviers: string;
  phases: string;
  regions: string;
  territoire: string;
  hote: HoteSimule;
  lang: string;
  layout: string;
  theme: string;
  limit: string;
  heading: string;
  'heading-level': string;
  'no-analytics': string;
  debug: string;
}

export type Mode = 'projet' | 'texte' | 'contexte';
export type HoteSimule = 'simple' | 'dsfr' | 'sombre' | 'mobile';

export const DEFAUTS: Reglages = {
  mode: 'projet',
  projet: '',
  idType: '',
  texte: '',
  competences: '',
  leviers: '',
  phases: '',
  regions: '',
  territoire: '',
  hote: 'simple',
  lang: '',
  layout: '',
  theme: '',
  limit: '',
  heading: '',
  'heading-level': '',
  'no-analytics': '',
  debug: '',
};

const MODES: readonly string[] = ['projet', 'texte', 'contexte'];
const HOTES: readonly string[] = ['simple', 'dsfr', 'sombre', 'mobile'];
/** Attributes written as they are, whatever the mode. */
const APPARENCE = ['lang', 'layout', 'theme', 'limit', 'heading', 'heading-level'] as const;
const CONTEXTE = ['competences', 'leviers', 'phases', 'regions', 'territoire'] as const;

/** Unknown names and impossible choices are dropped: an address typed by hand never breaks the page. */
export function lireAdresse(recherche: string): Reglages {
  const lus = new URLSearchParams(recherche);
  const reglages = { ...DEFAUTS } as Record<string, string>;
  for (const nom of Object.keys(DEFAUTS)) reglages[nom] = lus.get(nom) ?? reglages[nom]!;
  if (!MODES.includes(reglages.mode!)) reglages.mode = DEFAUTS.mode;
  if (!HOTES.includes(reglages.hote!)) reglages.hote = DEFAUTS.hote;
  return reglages as unknown as Reglages;
}

export function ecrireAdresse(reglages: Reglages): string {
  const ecrits = new URLSearchParams();
  for (const [nom, valeur] of Object.entries(reglages)) if (valeur && valeur !== DEFAUTS[nom as keyof Reglages]) ecrits.set(nom, valeur);
  return String(ecrits);
}

/** Attributes of the element for these settings; only those that differ from what the element does by itself. */
export function attributs(r: Reglages): Record<string, string> {
  const poses: Record<string, string> = {};
  const poser = (nom: string, valeur: string) => {
    if (valeur.trim()) poses[nom] = valeur.trim();
  };
  if (r.mode === 'projet') {
    poser('project-id', r.projet);
    if (r.idType !== 'communId') poser('id-type', r.idType);
  } else if (r.mode === 'texte') {
    poser('texte', r.texte);
    poser('territoire', r.territoire);
  } else for (const nom of CONTEXTE) poser(nom, r[nom]);
  for (const nom of APPARENCE) poser(nom, r[nom]);
  if (r['no-analytics']) poses['no-analytics'] = '';
  if (r.debug) poses.debug = '';
  return poses;
}

const echapper = (v: string) => v.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');

export interface Manifeste {
  version: string;
  integrite: string;
  url: string;
}

/** What a partner pastes in a page: the script with its integrity, then the element. */
export function code(poses: Record<string, string>, manifeste: Manifeste | undefined, origine: string): string {
  const script = manifeste
    ? `<script src="${origine}${manifeste.url}"\n        integrity="${manifeste.integrite}"\n        crossorigin="anonymous" defer></script>`
    : `<script src="${origine}/widget/1/aiguillage.js" defer></script>`;
  const lignes = Object.entries({ 'api-base': origine, ...poses }).map(([nom, v]) => `  ${nom}` + (v ? `="${echapper(v)}"` : ''));
  return (
    `${script}\n\n<aiguillage-services\n${lignes.join('\n')}\n>\n` +
    `  <!-- Affiché si les services ne peuvent pas l’être -->\n` +
    `  <p>Les services publics arrivent bientôt.</p>\n</aiguillage-services>`
  );
}

/** Directives that a page with a strict CSP must add. */
export const csp = (origine: string): string => `script-src ${origine};\nconnect-src ${origine};`;
