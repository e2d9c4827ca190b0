import { html, nothing } from 'lit/html.js';
import type { Service } from './contrat';
import { enFrancais, MESSAGES, type Messages } from './messages';
import { couper, initiales } from './texte';

export type Avis = 'inutile' | 'deja_utilise';

/** Everything a card needs beside the service; the handlers belong to the element. */
export interface ContexteCarte {
  rang: number;
  niveau: number;
  messages: Messages;
  ouvert: boolean;
  avis?: Avis;
  compact: boolean;
  debug: boolean;
  basculer(): void;
  rediriger(e: MouseEvent): void;
  juger(avis: Avis): void;
}

/** A real heading of the asked level; focusable by script only, for `focusFirst()` and for the focus after a retry. */
export function titre(niveau: number, classe: string, id: string, texte: string, langue: string | typeof nothing = nothing) {
  switch (niveau) {
    case 2:
      return html`<h2 id=${id} class=${classe} lang=${langue} tabindex="-1">${texte}</h2>`;
    case 3:
      return html`<h3 id=${id} class=${classe} lang=${langue} tabindex="-1">${texte}</h3>`;
    case 4:
      return html`<h4 id=${id} class=${classe} lang=${langue} tabindex="-1">${texte}</h4>`;
    case 5:
      return html`<h5 id=${id} class=${classe} lang=${langue} tabindex="-1">${texte}</h5>`;
    default:
      return html`<h6 id=${id} class=${classe} lang=${langue} tabindex="-1">${texte}</h6>`;
  }
}

const DESCRIPTION_MAX = 180;

/** The catalogue is in French: its texts say so, also in an English page. */
export function carte(s: Service, c: ContexteCarte) {
  const { messages: m, ouvert, rang } = c;
  // A compact card keeps the whole description for its detail.
  const { debut, coupe } = c.compact ? { debut: '', coupe: s.description } : couper(s.description, DESCRIPTION_MAX);
  const description = ouvert ? s.description : debut;
  const pourService = html`<span class="sr"> : ${enFrancais(s.nom)}</span>`;
  const libelle = s.lien?.libelle;
  const avis = (type: Avis, texte: string) =>
    html`<button type="button" class="avis" aria-pressed=${c.avis === type} @click=${() => c.juger(type)}>${texte}${pourService}</button>`;
  return html`<article class="carte" aria-labelledby="nom-${rang}">
    <div class="tete">
      <span class="logo" aria-hidden="true">${initiales(s.nom)}</span>
      <div>
        ${titre(c.niveau, 'nom', 'nom-' + rang, s.nom, 'fr')}
        ${s.operateur ? html`<p class="note">${m.operateur(s.operateur)}</p>` : nothing}
      </div>
    </div>
    ${s.resume ? html`<p class="resume" lang="fr">${s.resume}</p>` : nothing}
    ${
      s.raisons.length
        ? html`<div class="raisons">
          <p class="fort">${m.pourquoi}</p>
          <ul class="puces" role="list">${s.raisons.map((r) => html`<li lang="fr">${r}</li>`)}</ul>
        </div>`
        : nothing
    }
    <div class="detail" id="detail-${rang}">
      ${description ? html`<p lang="fr">${description}</p>` : nothing}
      ${
        ouvert && s.avantages.length
          ? html`<p class="fort">${m.avantages}</p>
            <ul class="puces" role="list">
              ${s.avantages.map((a) => html`<li>${enFrancais(a.texte)}${a.source ? m.source(a.source) : nothing}</li>`)}
            </ul>`
          : nothing
      }
    </div>
    ${
      coupe || s.avantages.length
        ? html`<button type="button" class="texte" aria-expanded=${ouvert} aria-controls="detail-${rang}" @click=${c.basculer}>
          ${ouvert ? m.moins : m.plus}${pourService}
        </button>`
        : nothing
    }
    ${s.expertise ? html`<p class="note">${m.expertise}${m.niveaux[s.expertise] ?? enFrancais(s.expertise)}</p>` : nothing}
    <div class="pied">
      ${
        s.lien
          ? html`<p>
            <a class="lien" href=${s.lien.url} target="_blank" rel="noopener" @click=${c.rediriger} @auxclick=${c.rediriger}>
              ${libelle && libelle !== MESSAGES.fr.lien ? enFrancais(libelle) : m.lien}${pourService}<span class="sr"> (${m.fenetre})</span>
            </a>
          </p>`
          : nothing
      }
      <div class="rang">${avis('inutile', m.inutile)}${avis('deja_utilise', m.deja)}</div>
    </div>
    ${c.debug ? html`<pre>${JSON.stringify(s)}</pre>` : nothing}
  </article>`;
}
