import { lireEtiquettes, lireOrientation, type Orientation } from './contrat';
import type { Demande } from './demande';
import { demander, ErreurReseau } from './reseau';

export interface Resultat {
  reponse: Orientation;
  /** Seconds asked by the server before the next question. */
  apres?: number;
  /** Nothing was recognised in the free text, so nothing was asked about services. */
  imprecis: boolean;
}

/** Asks a question to the end: the labels of the text first when there is one, then the services. Throws ErreurReseau, or the abort. */
export async function interroger({ api, texte, parametres }: Demande, signal: AbortSignal): Promise<Resultat> {
  const question = new URLSearchParams(parametres);
  if (texte) {
    const apercu = await demander(`${api}/qualification/apercu?${new URLSearchParams({ texte })}`, signal);
    if (apercu.statut >= 400) throw new ErreurReseau('statut', apercu.statut);
    const etiquettes = lireEtiquettes(apercu.corps);
    if (!etiquettes.length) return { reponse: { etat: 'pret', services: [] }, imprecis: true };
    for (const [axe, code] of etiquettes) question.append(axe, code);
  }
  const { statut, corps, apres } = await demander(`${api}/widget/v1/orientation?${question}`, signal);
  const reponse = lireOrientation(corps, api);
  // A 404 that says `inconnu` is an answer; any other is a wrong address and must not pass for an empty catalogue.
  if (statut >= 400 && reponse?.etat !== 'inconnu') throw new ErreurReseau('statut', statut);
  if (!reponse) throw new ErreurReseau('json', statut);
  return { reponse, apres, imprecis: false };
}
