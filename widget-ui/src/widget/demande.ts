import { urlSure } from './texte';

/** Attributes that make the question. */
export const QUESTION = [
  'api-base',
  'project-id',
  'id-type',
  'competences',
  'leviers',
  'phases',
  'regions',
  'territoire',
  'texte',
  'limit',
] as const;

/** Values of these attributes, by their name in HTML; null when absent. */
export type Reglages = Record<string, string | null | undefined>;

export type CodeInvalide = 'api-base' | 'attributs-absents' | 'attributs-contradictoires';

/** One question to the API. `cle` is equal for two equal questions, so it alone decides whether to ask again. */
export interface Demande {
  cle: string;
  api: string;
  texte: string;
  parametres: URLSearchParams;
  limite: number;
  invalide?: CodeInvalide;
}

/** The API refuses more. */
const LIMITE_MAX = 200;
const TEXTE_MAX = 2000;

/** A list written with commas; with `;` or `|` when the labels themselves hold commas, as some leviers do. */
export function lireListe(v: string): string[] {
  const valeurs = v.split(/[;|]/.test(v) ? /[;|]/ : ',');
  return [...new Set(valeurs.map((valeur) => valeur.trim()).filter(Boolean))];
}

/** Never throws: a question that cannot be asked carries the reason in `invalide`. */
export function lireDemande(r: Reglages, page: { url: string; hote: string; langue: string }): Demande {
  const lire = (nom: string) => r[nom]?.trim() ?? '';
  const donnes = (...noms: string[]) => noms.filter((nom) => r[nom] != null);
  const parametres = new URLSearchParams();
  const base = urlSure(lire('api-base') || '/', page.url);
  const api = base?.replace(/[?#].*$/, '').replace(/\/+$/, '') ?? '';
  const projet = lire('project-id');
  const texte = lire('texte').slice(0, TEXTE_MAX);
  const territoire = lire('territoire');
  const limite = Math.min(LIMITE_MAX, Math.floor(Number(lire('limit'))));
  const contexte = donnes('competences', 'leviers');
  const listes = donnes('competences', 'leviers', 'phases', 'regions');

  let invalide: CodeInvalide | undefined;
  if (!base) invalide = 'api-base';
  else if (projet ? texte || listes.length : texte && contexte.length) invalide = 'attributs-contradictoires';
  else if (!projet && !texte && !listes.length) invalide = 'attributs-absents';

  const poser = (nom: string, valeur: string) => valeur && parametres.set(nom, valeur);
  poser('projet', projet);
  poser('idType', projet && (lire('id-type') || 'communId'));
  for (const axe of listes) for (const valeur of lireListe(lire(axe))) parametres.append(axe, valeur);
  poser('territoire', territoire);
  poser('limite', limite > 0 ? String(limite) : '');
  poser('lang', page.langue);
  poser('hote', page.hote);

  return { cle: [invalide, api, texte, parametres].join(' '), api, texte, parametres, limite: limite > 0 ? limite : Infinity, invalide };
}
