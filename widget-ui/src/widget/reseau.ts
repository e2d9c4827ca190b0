/** Why a request gave nothing; shown to nobody, carried by the `aiguillage:error` event. */
export type CodeReseau = 'delai' | 'reseau' | 'statut' | 'json';

export class ErreurReseau extends Error {
  constructor(
    readonly code: CodeReseau,
    readonly statut = 0,
  ) {
    super(code + (statut ? ' ' + statut : ''));
  }
}

export interface Reponse {
  statut: number;
  corps: unknown;
  /** Seconds asked by `Retry-After`, undefined when absent or unreadable. */
  apres?: number;
}

/** What tests replace. */
export interface Options {
  delaiMs?: number;
  essais?: number;
  chercher?: typeof fetch;
  attendre?: (ms: number, signal: AbortSignal) => Promise<void>;
  hasard?: () => number;
}

/** Longer than this, the visitor is told now instead of waiting without a word. */
const PATIENCE_S = 10;

/** `Retry-After` in seconds: a number of seconds or an HTTP date. */
export function lireApres(valeur: string | null, maintenant = Date.now()): number | undefined {
  if (!valeur) return undefined;
  const secondes = /^\s*\d+\s*$/.test(valeur) ? Number(valeur) : (Date.parse(valeur) - maintenant) / 1000;
  return Number.isNaN(secondes) ? undefined : Math.max(0, secondes);
}

export function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolue, rejetee) => {
    const fin = () => {
      clearTimeout(minuterie);
      rejetee(signal.reason);
    };
    const minuterie = setTimeout(() => {
      signal.removeEventListener('abort', fin);
      resolue();
    }, ms);
    if (signal.aborted) fin();
    else signal.addEventListener('abort', fin, { once: true });
  });
}

/**
 * GET of JSON: 8 s per attempt, then two more attempts on network failures, 429 and 5xx, spaced with jitter or by `Retry-After`.
 * A time-out is not tried again: the visitor has waited enough. It stays a simple request (no preflight).
 */
export async function demander(url: string, signal: AbortSignal, o: Options = {}): Promise<Reponse> {
  const { delaiMs = 8000, essais = 2, chercher = fetch, attendre = pause, hasard = Math.random } = o;
  for (let essai = 0; ; essai++) {
    let erreur: ErreurReseau;
    let apres: number | undefined;
    try {
      const reponse = await uneFois(url, signal, delaiMs, chercher);
      if (reponse.statut !== 429 && reponse.statut < 500) return reponse;
      erreur = new ErreurReseau('statut', reponse.statut);
      apres = reponse.apres;
    } catch (e) {
      if (signal.aborted || !(e instanceof ErreurReseau) || e.code !== 'reseau') throw e;
      erreur = e;
    }
    if (essai >= essais || (apres ?? 0) > PATIENCE_S) throw erreur;
    await attendre(apres ? apres * 1000 + 250 * hasard() : 400 * 2 ** essai * (0.5 + hasard()), signal);
  }
}

async function uneFois(url: string, signal: AbortSignal, delaiMs: number, chercher: typeof fetch): Promise<Reponse> {
  const limite = new AbortController();
  const arreter = () => limite.abort();
  const minuterie = setTimeout(arreter, delaiMs);
  signal.addEventListener('abort', arreter);
  try {
    if (signal.aborted) throw signal.reason;
    const reponse = await chercher(url, { signal: limite.signal, credentials: 'omit', headers: { Accept: 'application/json' } });
    const apres = lireApres(reponse.headers.get('Retry-After'));
    const statut = reponse.status;
    if (statut === 429 || statut >= 500) return { statut, corps: undefined, apres };
    const texte = await reponse.text();
    let corps: unknown;
    try {
      corps = JSON.parse(texte);
    } catch {
      throw new ErreurReseau(statut < 400 ? 'json' : 'statut', statut);
    }
    return { statut, corps, apres };
  } catch (e) {
    if (signal.aborted || e instanceof ErreurReseau) throw e;
    throw new ErreurReseau(limite.signal.aborted ? 'delai' : 'reseau');
  } finally {
    clearTimeout(minuterie);
    signal.removeEventListener('abort', arreter);
  }
}
