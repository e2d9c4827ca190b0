const DUREE_MS = 1000;
const PALIERS = Array.from({ length: 11 }, (_, i) => i / 10);

/**
 * Calls `vu(rang)` when half of a card has been visible for one second, once per card. A card taller than the window counts when it fills
 * half of it: on a phone at 400 % no card would ever be half visible. Returns the way to stop.
 */
export function observerVues(racine: ParentNode, vu: (rang: number) => void): () => void {
  const minuteries = new Map<Element, ReturnType<typeof setTimeout>>();
  const arreter = (carte: Element) => {
    clearTimeout(minuteries.get(carte));
    minuteries.delete(carte);
  };
  const armer = (carte: Element) => {
    const echoir = () => {
      // Hidden meanwhile: nobody saw it; the second starts again.
      if (document.hidden) return armer(carte);
      observateur.unobserve(carte);
      vu(Number((carte as HTMLElement).dataset.rang));
    };
    minuteries.set(carte, setTimeout(echoir, DUREE_MS));
  };
  const observateur = new IntersectionObserver(
    (entrees) => {
      for (const { target, intersectionRatio, intersectionRect, rootBounds } of entrees) {
        const visible = intersectionRatio >= 0.5 || (!!rootBounds && intersectionRect.height >= rootBounds.height / 2);
        if (!visible) arreter(target);
        else if (!minuteries.has(target)) armer(target);
      }
    },
    { threshold: PALIERS },
  );
  racine.querySelectorAll('[data-rang]').forEach((carte) => observateur.observe(carte));
  return () => {
    observateur.disconnect();
    minuteries.forEach((minuterie) => clearTimeout(minuterie));
  };
}
