import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const root = new URL('../renderer/', import.meta.url).pathname;

/** The two pages of the renderer; no inline scripts, so that the page runs under a policy without exceptions. */
export default defineConfig({
  root,
  base: './',
  publicDir: false,
  plugins: [react()],
  build: {
    outDir: new URL('../.out/renderer/', import.meta.url).pathname,
    emptyOutDir: true,
    target: 'chrome128',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    chunkSizeWarningLimit: 2000,
    rolldownOptions: { input: { index: `${root}index.html`, print: `${root}print.html` } },
  },
});
