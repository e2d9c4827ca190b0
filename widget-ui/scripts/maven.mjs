// Called by Maven. `construire` runs npm ci and the build only when an input changed; `tester` runs the tests on what was built.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

process.chdir(join(dirname(fileURLToPath(import.meta.url)), '..'));

const [majeure, mineure] = process.versions.node.split('.').map(Number);
if (majeure < 20 || (majeure === 20 && mineure < 19)) {
  console.error(`Node.js >= 20.19 is needed to build widget-ui; ${process.version} found (https://nodejs.org/en/download).`);
  process.exit(1);
}

const empreinte = (...fichiers) => {
  const somme = createHash('sha256').update(process.version + process.platform + process.arch);
  for (const fichier of fichiers.flatMap(parcourir).sort()) somme.update(fichier + '\0').update(readFileSync(fichier));
  return somme.digest('hex');
};

function parcourir(chemin) {
  const entrees = existsSync(chemin) ? readdirSync(chemin, { withFileTypes: true, recursive: true }) : [];
  return entrees.filter((e) => e.isFile()).map((e) => join(e.parentPath, e.name));
}

/** Runs `faire` unless `temoin` already holds this fingerprint and the product is there. */
function siChange(temoin, valeur, produit, faire) {
  if (existsSync(produit) && existsSync(temoin) && readFileSync(temoin, 'utf8') === valeur) return;
  faire();
  mkdirSync(dirname(temoin), { recursive: true });
  writeFileSync(temoin, valeur);
}

const npm = (...args) => execFileSync('npm', args, { stdio: 'inherit', shell: process.platform === 'win32' });

function installer() {
  const verrou = createHash('sha256').update(readFileSync('package-lock.json')).update(readFileSync('package.json')).digest('hex');
  siChange('node_modules/.verrou', verrou, 'node_modules/vite', () => npm('ci', '--ignore-scripts', '--no-audit', '--no-fund'));
}

function construire() {
  installer();
  const racines = readdirSync('.').filter((nom) => /^(package.*|tsconfig|vite.*)\.(json|ts)$/.test(nom));
  const valeur = createHash('sha256').update(empreinte('src', 'scripts'));
  for (const nom of racines) valeur.update(readFileSync(nom));
  siChange('dist/.empreinte', valeur.digest('hex'), 'dist/widget-ui/manifest.json', () => {
    npm('run', '--silent', 'build');
    // Maven copies and never deletes: files of the former build, whose names carry their hash, would stay in the jar.
    rmSync('target/classes/widget-ui', { recursive: true, force: true });
  });
}

construire();
if (process.argv[2] === 'tester') npm('test', '--silent');
