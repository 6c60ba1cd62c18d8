import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const root = new URL('../renderer/', import.meta.url).pathname;

/** The two pages of the renderer; no inline scripts, so that the page runs under a policy without exceptions. */
export default defineConfig({
  root,
  base: './',
  publicDir: false,
  // The compiler of React keeps what did not change from being drawn again; what a render reads must come by props, state
  // or a subscription, never from a variable of a module that may change.
  plugins: [react({ compiler: true })],
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
