import { html, nothing } from 'lit/html.js';
import type { Messages } from './messages';
import type { Phase, Vue } from './vue';

/** Why nothing fresh is shown, and the way to ask again. The alert is empty meanwhile: the same words put back are announced again. */
export function echec({ phase, enCours }: Vue, m: Messages, reessayer: () => void) {
  const motif = phase === 'erreur' ? m.erreur : phase === 'hors-ligne' ? m.horsLigne : '';
  return html`<div class=${motif ? 'message' : ''}>
    <div role="alert">${enCours ? '' : motif}</div>
    ${
      motif
        ? html`<button type="button" id="reessayer" aria-disabled=${enCours} @click=${() => enCours || reessayer()}>
          ${enCours ? m.enCours : m.reessayer}
        </button>`
        : nothing
    }
  </div>`;
}

/** What the live region says. It was there before its content, so a screen reader is also told of a search without result. */
export function statut({ phase, reponse }: Vue, nombre: number, imprecis: boolean, m: Messages) {
  switch (phase) {
    case 'squelette':
      return m.chargement;
    case 'attente':
      return m.attente;
    case 'pret':
      return m.services(nombre, reponse?.projet?.nom);
    case 'vide':
      return html`<slot name="empty">
        <p class="vide">${reponse?.etat === 'inconnu' ? m.inconnu : imprecis ? m.imprecis : m.vide}</p>
      </slot>`;
    default:
      return nombre ? m.ancien : '';
  }
}

/** What stands where the cards would be: the skeleton, or the fallback of the host. */
export function sansListe(phase: Phase, m: Messages) {
  switch (phase) {
    case 'squelette':
    case 'attente':
      return html`<div class="liste" aria-hidden="true">
        ${[1, 2, 3].map(() => html`<div class="carte os"><span></span><span></span><span></span></div>`)}
      </div>`;
    case 'vide':
      return nothing;
    default:
      return html`<slot>${phase === 'invalide' ? html`<p class="vide">${m.invalide}</p>` : nothing}</slot>`;
  }
}
