import { defineConfig, type Plugin } from 'vite';

/** Spaces between two tags of a template are indentation of the source, not content: they need not travel. */
const serrer: Plugin = {
  name: 'serrer',
  enforce: 'pre',
  transform: (code, id) => (/src\/widget\/(carte|aiguillage-services)\.ts$/.test(id) ? code.replace(/([>}])\n\s*(?=<|\$\{)/g, '$1') : null),
};

/** The widget: one classic script (works with and without `type=module`), ASCII only so that an ISO-8859-1 page cannot garble it. */
export default defineConfig({
  plugins: [serrer],
  esbuild: { charset: 'ascii', legalComments: 'none' },
  build: {
    target: 'es2022',
    outDir: 'dist/widget-ui',
    emptyOutDir: true,
    copyPublicDir: false,
    reportCompressedSize: false,
    rollupOptions: {
      input: 'src/widget/index.ts',
      output: { format: 'iife', entryFileNames: 'aiguillage.js' },
    },
  },
});
