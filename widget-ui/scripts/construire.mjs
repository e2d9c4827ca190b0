// Builds everything the jar carries under widget-ui/: aiguillage.js, manifest.json (version, integrity, size) and the sandbox.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

/** Bytes once gzipped: what the widget should weigh, and what it may not exceed. */
const CIBLE = 12_000;
const PLAFOND = 15_000;

const racine = join(dirname(fileURLToPath(import.meta.url)), '..');
process.chdir(racine);
// Under a test runner it would be `test`, and lit would come with its development checks.
process.env.NODE_ENV = 'production';

const { build } = await import('vite');
execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '--noEmit'], { stdio: 'inherit' });
await build({ configFile: 'vite.config.ts', logLevel: 'warn' });
await build({ configFile: 'vite.sandbox.config.ts', logLevel: 'warn' });

const sortie = join('dist', 'widget-ui');
const fichier = 'aiguillage.js';
const script = readFileSync(join(sortie, fichier));
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const manifeste = {
  version,
  fichier,
  integrite: 'sha384-' + createHash('sha384').update(script).digest('base64'),
  taille: script.length,
  url: `/widget/${version}/${fichier}`,
};
writeFileSync(join(sortie, 'manifest.json'), JSON.stringify(manifeste, null, 2) + '\n');

const gzip = gzipSync(script, { level: 9 }).length;
console.log(`widget-ui ${version}: ${fichier} ${script.length} bytes, ${gzip} gzipped (target ${CIBLE}, ceiling ${PLAFOND})`);
if (gzip > PLAFOND) {
  console.error(`${fichier} weighs ${gzip} bytes gzipped, more than the ceiling of ${PLAFOND}.`);
  process.exit(1);
}
if (script.some((octet) => octet > 127)) {
  console.error(`${fichier} is not ASCII: a page in ISO-8859-1 would garble it.`);
  process.exit(1);
}
