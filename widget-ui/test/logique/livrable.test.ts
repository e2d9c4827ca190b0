import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';

const script = readFileSync('dist/widget-ui/aiguillage.js');
const manifeste = JSON.parse(readFileSync('dist/widget-ui/manifest.json', 'utf8'));

test('the script stays under 15 kB gzipped', () => {
  expect(gzipSync(script, { level: 9 }).length).toBeLessThanOrEqual(15_000);
});

test('the script is ASCII, so that a page in another encoding cannot garble it', () => {
  expect(script.every((octet) => octet < 128)).toBe(true);
});

test('the manifest gives the integrity of the very file that is served', () => {
  expect(manifeste).toEqual({
    version: JSON.parse(readFileSync('package.json', 'utf8')).version,
    fichier: 'aiguillage.js',
    integrite: 'sha384-' + createHash('sha384').update(script).digest('base64'),
    taille: script.length,
    url: `/widget/${manifeste.version}/aiguillage.js`,
  });
});

test('the version is the one of the Maven module', () => {
  expect(readFileSync('pom.xml', 'utf8')).toContain(`<version>${manifeste.version}</version>`);
});

test('the lock file names no registry', () => {
  expect(readFileSync('package-lock.json', 'utf8')).not.toContain('"resolved"');
});
