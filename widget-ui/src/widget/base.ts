import { html, render } from 'lit/html.js';

/**
 * The part of LitElement that this widget uses, without the 2 kB (of a 12 kB budget) of the part that it does not: one style sheet, every
 * property reflected to its attribute, changes of one turn handled together. lit-html draws.
 */
export abstract class Base extends HTMLElement {
  /** The root of the drawing; open, so that host pages and tests can look inside. */
  protected readonly racine: ShadowRoot = this.attachShadow({ mode: 'open' });
  #prevu = false;

  constructor(feuille: CSSStyleSheet) {
    super();
    this.racine.adoptedStyleSheets = [feuille];
  }

  protected abstract changer(): void;
  protected abstract dessin(): ReturnType<typeof html>;

  connectedCallback(): void {
    this.#prevoir();
  }

  attributeChangedCallback(): void {
    this.#prevoir();
  }

  protected dessiner(): void {
    render(this.dessin(), this.racine);
  }

  /** A framework sets ten attributes in a row: they make one question, not ten. */
  #prevoir() {
    if (this.#prevu) return;
    this.#prevu = true;
    queueMicrotask(() => {
      this.#prevu = false;
      if (this.isConnected) this.changer();
    });
  }
}

/** Property name of an attribute: `api-base` → `apiBase`. */
const propriete = (attribut: string) => attribut.replace(/-(.)/g, (_, lettre: string) => lettre.toUpperCase());

/**
 * Gives the prototype one property per attribute. Arrays become lists separated by `|`, because labels may hold commas; true and false
 * become presence and absence; null and undefined remove the attribute.
 */
export function refleter(classe: { prototype: HTMLElement }, attributs: readonly string[]): void {
  for (const attribut of attributs) {
    Object.defineProperty(classe.prototype, propriete(attribut), {
      configurable: true,
      enumerable: true,
      get(this: HTMLElement) {
        return this.getAttribute(attribut);
      },
      set(this: HTMLElement, valeur: unknown) {
        if (valeur == null || valeur === false) this.removeAttribute(attribut);
        else this.setAttribute(attribut, Array.isArray(valeur) ? valeur.join('|') + '|' : valeur === true ? '' : String(valeur));
      },
    });
  }
}

/** Properties that a framework set before the element was defined hide the accessors: they are set again through them. */
export function reprendre(element: HTMLElement, attributs: readonly string[]): void {
  const objet = element as unknown as Record<string, unknown>;
  for (const nom of attributs.map(propriete)) {
    if (!Object.hasOwn(objet, nom)) continue;
    const valeur = objet[nom];
    delete objet[nom];
    objet[nom] = valeur;
  }
}
