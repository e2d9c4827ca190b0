import { resolve } from 'node:path';
import { defineConfig } from 'vite';

/** The sandbox: relative URLs, nothing inlined, so that it runs under a CSP without `unsafe-inline` and at any path. */
export default defineConfig({
  root: 'src/sandbox',
  base: './',
  build: {
    target: 'es2022',
    outDir: resolve('dist/widget-ui/sandbox'),
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rollupOptions: { input: ['src/sandbox/index.html', 'src/sandbox/hote.html'] },
  },
});
