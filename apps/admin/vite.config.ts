import react from '@vitejs/plugin-react';
import { cpSync } from 'node:fs';
import path from 'node:path';
import { defineConfig, type Plugin } from 'vite';

const root = path.resolve(import.meta.dirname, '../..');
const modules = path.join(root, 'node_modules');
const api = process.env['API_URL'] ?? 'http://127.0.0.1:4000';

/** The icons of both design systems, to public/assets (ignored by git). No crown, no crest, no logo. */
const designSystemAssets = (): Plugin => ({
  name: 'design-system-assets',
  buildStart() {
    const images = path.join(import.meta.dirname, 'public/assets/images');
    cpSync(path.join(modules, '@ministryofjustice/frontend/moj/assets/images'), images, {
      recursive: true,
      filter: (file) => !file.includes('moj-'),
    });
  },
});

export default defineConfig({
  plugins: [react(), designSystemAssets()],
  resolve: {
    // The domain's sources, so that the web part needs no build of the server part.
    alias: { '@concord/domain': path.join(root, 'libs/domain/src/index.ts') },
    dedupe: ['react', 'react-dom'],
  },
  css: {
    lightningcss: { errorRecovery: true }, // govuk-frontend keeps an old media query that Lightning CSS refuses
    preprocessorOptions: {
      scss: {
        loadPaths: [root, modules], // MoJ's Sass asks for "node_modules/govuk-frontend/…"
        quietDeps: true,
      },
    },
  },
  server: { host: '127.0.0.1', port: 4200, proxy: { '/graphql': { target: api, ws: true }, '/session': api } },
  build: {
    target: 'es2022',
    sourcemap: true,
    rolldownOptions: {
      // Importing one part of the domain or the kit must not bring the others along.
      treeshake: { moduleSideEffects: (id) => !/\/libs\/(domain|ui)\/src\/.*\.tsx?$/.test(id) },
      output: {
        codeSplitting: {
          groups: [
            {
              name: 'framework',
              test: /node_modules\/(react|react-dom|react-router|scheduler|graphql|urql|@urql|wonka|luxon)\//,
            },
          ],
        },
      },
    },
  },
});
