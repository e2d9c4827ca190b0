import { execFileSync } from 'node:child_process';

/** The browser tests run on what is shipped: the build is brought up to date first (nothing is done when no input changed). */
export default function preparer(): void {
  execFileSync(process.execPath, ['scripts/maven.mjs', 'construire'], { stdio: 'inherit' });
}
