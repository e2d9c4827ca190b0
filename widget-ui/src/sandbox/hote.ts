import type { Manifeste } from './reglages';

/**
 * The simulated page of a partner: it loads the widget as a partner would (script with its integrity), takes its settings from the
 * sandbox by messages, and sends back what the widget says. Only the page of the same origin that frames it is listened to.
 */
export interface MessageReglages {
  type: 'reglages';
  hote: string;
  /** null: there is nothing to ask yet. */
  attributs: Record<string, string> | null;
  titre: string;
  resume: string;
}

export type MessageHote =
  | { type: 'pret' }
  | { type: 'panne' }
  | { type: 'hauteur'; px: number }
  | { type: 'evenement'; nom: string; detail: unknown };

const EVENEMENTS = ['ready', 'loaded', 'empty', 'error', 'service-seen', 'detail-opened', 'detail-closed', 'redirect', 'feedback'];

const dire = (message: MessageHote) => parent.postMessage(message, location.origin);
const widget = document.createElement('aiguillage-services');

for (const nom of EVENEMENTS) {
  widget.addEventListener('aiguillage:' + nom, (e) => dire({ type: 'evenement', nom, detail: (e as CustomEvent).detail }));
}

addEventListener('message', ({ origin, source, data }: MessageEvent<MessageReglages>) => {
  if (origin !== location.origin || source !== parent || data?.type !== 'reglages') return;
  document.documentElement.dataset.hote = data.hote;
  document.getElementById('titre-projet')!.textContent = data.titre;
  document.getElementById('resume-projet')!.textContent = data.resume;
  document.getElementById('invite')!.hidden = !!data.attributs;
  if (!data.attributs) {
    widget.remove();
    return;
  }
  for (const nom of widget.getAttributeNames()) if (!(nom in data.attributs)) widget.removeAttribute(nom);
  for (const [nom, valeur] of Object.entries(data.attributs)) if (widget.getAttribute(nom) !== valeur) widget.setAttribute(nom, valeur);
  // Attached with its attributes: an element without any question would raise an error of its own.
  if (!widget.isConnected) document.getElementById('place')!.append(widget);
});

new ResizeObserver(() => dire({ type: 'hauteur', px: document.body.scrollHeight })).observe(document.body);

async function charger(): Promise<void> {
  const reponse = await fetch('../widget/manifest.json');
  if (!reponse.ok) throw new Error(String(reponse.status));
  const { url, integrite } = (await reponse.json()) as Manifeste;
  const script = document.createElement('script');
  script.src = url;
  script.integrity = integrite;
  script.crossOrigin = 'anonymous';
  script.onerror = () => dire({ type: 'panne' });
  document.head.append(script);
}

dire({ type: 'pret' });
charger().catch(() => dire({ type: 'panne' }));
