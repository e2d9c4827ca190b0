import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const SORTIE = join(process.cwd(), 'dist', 'widget-ui');
const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
};

/** What the sandbox is served with: own files only, nothing inline. */
const CSP_BAC_A_SABLE =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; frame-src 'self'; " +
  "frame-ancestors 'self'; base-uri 'none'; form-action 'none'";

export interface Recue {
  methode: string;
  chemin: string;
  url: URL;
  entetes: IncomingMessage['headers'];
  corps: string;
}

export interface Scenario {
  statut?: number;
  corps?: unknown;
  entetes?: Record<string, string>;
  /** The answer never comes: for time-outs and aborts. */
  muet?: boolean;
  retardMs?: number;
  /** The connection is cut: what a browser calls a network error. */
  coupe?: boolean;
}

type Page = { corps: string; entetes?: Record<string, string> };

/**
 * A real HTTP server on 127.0.0.1 that serves the built files, host pages given by the test, and API answers queued by the test:
 * each request to a path takes the next scenario of its queue; the last one stays.
 */
export class Serveur {
  readonly recues: Recue[] = [];
  private readonly files = new Map<string, Scenario[]>();
  private readonly pages = new Map<string, Page>();
  private readonly serveur = createServer((q, r) => void this.repondre(q, r));
  origine = '';

  async demarrer(): Promise<this> {
    await new Promise<void>((resolue) => this.serveur.listen(0, '127.0.0.1', resolue));
    this.origine = `http://127.0.0.1:${(this.serveur.address() as AddressInfo).port}`;
    return this;
  }

  async arreter(): Promise<void> {
    this.serveur.closeAllConnections();
    await new Promise((resolue) => this.serveur.close(resolue));
  }

  oublier(): void {
    this.recues.length = 0;
    this.files.clear();
    this.pages.clear();
  }

  page(chemin: string, corps: string, entetes?: Record<string, string>): string {
    this.pages.set(chemin, { corps, entetes });
    return this.origine + chemin;
  }

  programmer(chemin: string, ...scenarios: Scenario[]): void {
    this.files.set(chemin, scenarios);
  }

  appels(chemin: string): Recue[] {
    return this.recues.filter((r) => r.chemin === chemin);
  }

  private async repondre(q: IncomingMessage, r: ServerResponse): Promise<void> {
    const url = new URL(q.url ?? '/', this.origine);
    const morceaux: Buffer[] = [];
    for await (const m of q) morceaux.push(m as Buffer);
    const chemin = url.pathname;
    this.recues.push({ methode: q.method ?? '', chemin, url, entetes: q.headers, corps: Buffer.concat(morceaux).toString('utf8') });
    const file = this.files.get(chemin);
    const page = this.pages.get(chemin);
    if (file) await this.jouer(file.length > 1 ? file.shift()! : file[0]!, r);
    else if (page) r.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', ...page.entetes }).end(page.corps);
    else if (chemin === '/widget/v1/evenements') r.writeHead(204, { 'Access-Control-Allow-Origin': '*' }).end();
    else this.fichier(chemin, r);
  }

  private async jouer(s: Scenario, r: ServerResponse): Promise<void> {
    if (s.muet) return;
    if (s.coupe) return void r.destroy();
    if (s.retardMs) await new Promise((resolue) => setTimeout(resolue, s.retardMs));
    r.writeHead(s.statut ?? 200, {
      'Content-Type': 'application/json',
      'Access-Control-Allow-Origin': '*',
      'Access-Control-Expose-Headers': 'Retry-After',
      ...s.entetes,
    }).end(typeof s.corps === 'string' ? s.corps : JSON.stringify(s.corps ?? {}));
  }

  /** Same addresses as the service: /widget/manifest.json, /widget/<version>/aiguillage.js, /sandbox/… */
  private fichier(chemin: string, r: ServerResponse): void {
    const relatif = chemin.replace(/^\/widget\/(\d[^/]*\/)?/, '/').replace(/\/$/, '/index.html');
    try {
      const contenu = readFileSync(join(SORTIE, normalize(relatif)));
      const csp: Record<string, string> = chemin.startsWith('/sandbox/') ? { 'Content-Security-Policy': CSP_BAC_A_SABLE } : {};
      const type = TYPES[extname(relatif)] ?? 'application/octet-stream';
      r.writeHead(200, { 'Content-Type': type, 'Access-Control-Allow-Origin': '*', ...csp }).end(contenu);
    } catch {
      r.writeHead(404, { 'Content-Type': 'application/json' }).end('{"status":404}');
    }
  }
}
