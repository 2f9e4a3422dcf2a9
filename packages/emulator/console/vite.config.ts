import { defineConfig, type Plugin } from 'vite';

/** Where `vite` on its own finds an emulator: `pnpm dev` serves the page with its source, and the emulator answers the calls. */
const EMULATOR = 'http://127.0.0.1:61000';

/** The licences of the libraries in the page. */
const LICENSES = 'LICENSES.md';

/** Leaves out the schemas of the services and the checker, which are larger than all else. The page does not validate. */
const withoutSchemas: Plugin = {
  name: 'without-schemas',
  enforce: 'pre',
  resolveId: (source) => (/\/schema(s|-check)\.js$/.test(source) ? '\0no-schemas' : undefined),
  load: (id) => (id === '\0no-schemas' ? 'export default {};' : undefined),
};

export default defineConfig({
  plugins: [withoutSchemas],
  base: '/console/',
  // Every asset is a file, because the emulator's content security policy allows no data: URLs for scripts and fonts.
  build: {
    assetsInlineLimit: 0,
    license: { fileName: LICENSES },
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rolldownOptions: { output: { postFooter: `/*! Licences: @tc/emulator/dist/console/page/${LICENSES} */` } },
  },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  server: { proxy: { '/console/api': { target: EMULATOR, changeOrigin: true }, '/api': EMULATOR, '/references': EMULATOR } },
});
