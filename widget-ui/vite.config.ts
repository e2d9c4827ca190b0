import { defineConfig, type Plugin } from 'vite';

/** Spaces between two tags of a template are indentation of the source, not content: they need not travel. */
const serrer: Plugin = {
  name: 'serrer',
  enforce: 'pre',
  transform: (code, id) =>
    /src\/widget\/(carte|etats|aiguillage-services)\.ts$/.test(id) ? code.replace(/([>}])\n\s*(?=<|\$\{)/g, '$1') : null,
};

/** The widget: one classic script (works with and without `type=module`), ASCII only so that an ISO-8859-1 page cannot garble it. */
export default defineConfig({
  plugins: [serrer],
  build: {
    target: 'es2022',
    outDir: 'dist/widget-ui',
    emptyOutDir: true,
    copyPublicDir: false,
    // 300 bytes smaller than esbuild once gzipped, and it escapes regular expressions too.
    minify: 'terser',
    terserOptions: {
      ecma: 2020,
      compress: { passes: 4, unsafe_arrows: true, pure_getters: true, keep_fargs: false },
      format: { ascii_only: true, comments: false },
    },
    reportCompressedSize: false,
    rollupOptions: {
      input: 'src/widget/index.ts',
      output: { format: 'iife', entryFileNames: 'aiguillage.js' },
    },
  },
});
