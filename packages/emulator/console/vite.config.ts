import { defineConfig } from 'vite';

/** Where `vite` on its own finds an emulator: `pnpm dev` serves the page with its source, and the emulator answers the calls. */
const EMULATOR = 'http://127.0.0.1:61000';

export default defineConfig({
  base: '/console/',
  // Every asset is a file, because the emulator's content security policy allows no data: URLs for scripts and fonts.
  build: { assetsInlineLimit: 0, modulePreload: { polyfill: false }, reportCompressedSize: false },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  server: { proxy: { '/console/api': { target: EMULATOR, changeOrigin: true }, '/api': EMULATOR, '/references': EMULATOR } },
});
