import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

const CHEMIN = process.env.CHROMIUM || '/usr/bin/chromium';

const DRAPEAUX = [
  '--headless',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The real browser of this machine; never a downloaded one. */
export async function lancer(): Promise<Browser> {
  if (!existsSync(CHEMIN)) {
    throw new Error(
      `No browser at ${CHEMIN}. On Debian: apt-get install -y chromium; elsewhere set CHROMIUM to the path of Chromium or Chrome.`,
    );
  }
  // Chromium refuses its sandbox to root, as in most containers.
  const racine = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return chromium.launch({ executablePath: CHEMIN, args: [...DRAPEAUX, ...racine] });
}
