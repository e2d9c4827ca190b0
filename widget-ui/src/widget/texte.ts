/** Pure text and URL helpers; nothing here touches the DOM. */

/** Cuts on a word boundary so that at most `max` characters remain; an almost complete text is not cut, the gain would be a trap. */
export function couper(texte: string, max: number): { debut: string; coupe: boolean } {
  const propre = texte.trim();
  if (propre.length <= max * 1.15) return { debut: propre, coupe: false };
  const tete = propre.slice(0, max + 1);
  const espace = tete.search(/\s+\S*$/);
  // One endless word: cut by code points, never inside a surrogate pair.
  const debut = espace > 0 ? tete.slice(0, espace) : [...propre.slice(0, max + 2)].slice(0, max).join('');
  return { debut: debut.replace(/[\s,;:.\u2026\u2013-]+$/, '') + '…', coupe: true };
}

/** Two capitals that stand for the missing logo: first letters of the first two words that carry meaning. */
export function initiales(nom: string): string {
  const mots = nom.split(/[\s'\u2019.,:()/-]+/).filter(Boolean);
  const pleins = mots.filter((mot) => mot.length > 2);
  return (pleins.length > 1 ? pleins : mots)
    .slice(0, 2)
    .map((mot) => [...mot][0])
    .join('')
    .toUpperCase();
}

/** Absolute form of `url` when its scheme is http or https; anything else (`javascript:`, `data:`…) is undefined. */
export function urlSure(url: unknown, base?: string): string | undefined {
  if (typeof url !== 'string' || !url.trim()) return undefined;
  try {
    const absolue = new URL(url.trim(), base);
    return /^https?:$/.test(absolue.protocol) ? absolue.href : undefined;
  } catch {
    return undefined;
  }
}

/** UUIDv7 (RFC 9562): sortable by time, and it says nothing of the page or the visitor. */
export function uuidv7(maintenant = Date.now()): string {
  const o = crypto.getRandomValues(new Uint8Array(16));
  for (let i = 0; i < 6; i++) o[i] = Math.floor(maintenant / 2 ** (8 * (5 - i)));
  o[6] = (o[6] & 15) | 112;
  o[8] = (o[8] & 63) | 128;
  const hexa = [...o].map((octet) => octet.toString(16).padStart(2, '0')).join('');
  return hexa.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
