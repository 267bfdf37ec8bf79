// SPDX-License-Identifier: EUPL-1.2
import { defineConfig } from 'vite';
import { withoutUnusedVars } from './css-vars.ts';

// One build for the browser and, with `ssr`, one that the api and the drawing beforehand use; both by tools/web/build.mjs.
export default defineConfig({
  root: import.meta.dirname,
  plugins: [withoutUnusedVars()],
  // Said out loud: under a test runner the environment would ask for the slower form.
  oxc: { jsx: { runtime: 'automatic', development: false } },
  define: { 'process.env.NODE_ENV': '"production"' },
  build: {
    target: 'es2022',
    cssMinify: 'lightningcss',
    manifest: true,
    // Whose work goes along, and under which terms: it must be found where the files are.
    license: { fileName: 'assets/licenties.md' },
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // One file of what nearly every page has: many small ones compress badly. Not what only pages with long lists or
      // with files need.
      output: {
        codeSplitting: {
          groups: [
            {
              name: 'basis',
              test: /node_modules(?!.*(nfiniteQuer|queriesObserver|useQueries|utationObserver|useMutation))|apps\/web\/src\/(ui\/(?!bestand)|taal\/|api\/|rust\.)/,
            },
          ],
        },
      },
      // Packages say for another framework where they run.
      onwarn: (melding, tell) => {
        if (melding.code !== 'MODULE_LEVEL_DIRECTIVE') tell(melding);
      },
    },
  },
  // In one file: what it needs is not there in production, where only packages of the api are installed.
  ssr: { noExternal: true },
});
