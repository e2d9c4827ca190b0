import type { Orientation } from './contrat';

/**
 * What the visitor sees. `squelette` first load · `attente` the project is being qualified (202) · `pret` cards · `vide` nothing fits,
 * or the project is unknown · `erreur`, `hors-ligne` no fresh answer · `invalide` the host's attributes contradict each other.
 */
export type Phase = 'squelette' | 'attente' | 'pret' | 'vide' | 'erreur' | 'hors-ligne' | 'invalide';

export interface Vue {
  phase: Phase;
  /** Last good answer to the current question: a failed refresh keeps it on screen. */
  reponse?: Orientation;
  /** A request is on its way while something else than the skeleton is shown. */
  enCours: boolean;
}

export type Action =
  | { type: 'nouvelle' }
  | { type: 'charger' }
  | { type: 'recue'; reponse: Orientation }
  | { type: 'echec'; horsLigne: boolean }
  | { type: 'invalide' };

export const DEPART: Vue = { phase: 'squelette', enCours: false };

/** Pure: the next view. A new question forgets the former answer; the same question asked again never blanks the screen. */
export function reduire(vue: Vue, action: Action): Vue {
  switch (action.type) {
    case 'nouvelle':
      return DEPART;
    case 'charger':
      return { ...vue, enCours: true };
    case 'recue': {
      const { reponse } = action;
      const phase = reponse.services.length ? 'pret' : 'vide';
      return { phase: reponse.etat === 'en_cours' ? 'attente' : phase, reponse, enCours: false };
    }
    case 'echec':
      return { ...vue, phase: action.horsLigne ? 'hors-ligne' : 'erreur', enCours: false };
    case 'invalide':
      return { phase: 'invalide', enCours: false };
  }
}
