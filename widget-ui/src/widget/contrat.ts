import { urlSure } from './texte';

/** What a card needs; every field is safe to draw: strings are strings, the link is http(s) or absent. */
export interface Service {
  id: string;
  nom: string;
  resume: string;
  description: string;
  operateur: string;
  expertise: string;
  score?: number;
  raisons: string[];
  avantages: { texte: string; source: string }[];
  lien?: { url: string; libelle: string };
}

/** Answer of `GET /widget/v1/orientation`; `jeton` ties the measurement to a project without naming it. */
export interface Orientation {
  etat: 'pret' | 'en_cours' | 'inconnu';
  projet?: { nom: string };
  services: Service[];
  jeton?: string;
}

type Objet = Record<string, unknown>;

const objet = (v: unknown): Objet => (v && typeof v === 'object' ? (v as Objet) : {});
const liste = (v: unknown): unknown[] => (Array.isArray(v) ? v : []);
const texte = (v: unknown): string => (typeof v === 'string' ? v.trim() : typeof v === 'number' ? String(v) : '');
/** A text, or the first readable member of an object. */
const libelle = (v: unknown): string => texte(v) || texte(objet(v).texte) || texte(objet(v).libelle) || texte(objet(v).nom);
const textes = (v: unknown): string[] => [...new Set(liste(v).map(libelle).filter(Boolean))];

/** The answer, cleaned; undefined when it is not an orientation at all. One bad service never hides the others. */
export function lireOrientation(brut: unknown, base: string): Orientation | undefined {
  const o = objet(brut);
  const etat = o.etat;
  if (etat !== 'pret' && etat !== 'en_cours' && etat !== 'inconnu') return undefined;
  if (o.services != null && !Array.isArray(o.services)) return undefined;
  const nom = texte(objet(o.projet).nom);
  return {
    etat,
    projet: nom ? { nom } : undefined,
    jeton: texte(o.jeton) || undefined,
    services: liste(o.services).flatMap((s) => lireService(objet(s), base)),
  };
}

function lireService(s: Objet, base: string): Service[] {
  const id = texte(s.id) || texte(s.slug);
  const nom = texte(s.nom);
  if (!id || !nom) return [];
  const lien = objet(s.lien);
  const url = urlSure(lien.url, base);
  return [
    {
      id,
      nom,
      resume: texte(s.resume),
      description: texte(s.description),
      operateur: libelle(s.operateur),
      expertise: libelle(s.expertise),
      score: typeof s.score === 'number' ? s.score : undefined,
      raisons: textes(s.raisons),
      avantages: liste(s.avantages)
        .map((a) => ({ texte: libelle(a), source: libelle(objet(a).source) }))
        .filter((a) => a.texte),
      lien: url ? { url, libelle: texte(lien.libelle) } : undefined,
    },
  ];
}

/**
 * Parameters of the orientation (`labels`, `leviers`, `competences`: codes) read from the public preview of qualification: what reaches the
 * cuts of the consumers, 0.8 for the three axes and 0.7 for leviers and compétences.
 */
export function lireEtiquettes(brut: unknown): [parametre: string, code: string][] {
  return AXES.flatMap(([axe, parametre, seuil]) =>
    liste(objet(brut)[axe])
      .map(objet)
      .filter((e) => Number(e.score) >= seuil && texte(e.code))
      .map((e): [string, string] => [parametre, texte(e.code)]),
  );
}

const AXES = [
  ['thematiques', 'labels', 0.8],
  ['sites', 'labels', 0.8],
  ['interventions', 'labels', 0.8],
  ['leviers', 'leviers', 0.7],
  ['competences', 'competences', 0.7],
] as const;
