import { cpSync } from 'node:fs';
import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const root = path.resolve(import.meta.dirname, '../..');
const modules = path.join(root, 'node_modules');
const api = process.env.API_URL ?? 'http://127.0.0.1:4000';

/** The images which the GOV.UK and MoJ styles name as /assets/images, to public/assets (ignored by git). */
const designSystemAssets = (): Plugin => ({
  name: 'design-system-assets',
  buildStart() {
    const images = path.join(import.meta.dirname, 'public/assets/images');
    cpSync(path.join(modules, 'govuk-frontend/dist/govuk/assets/images'), images, { recursive: true });
    cpSync(path.join(modules, '@ministryofjustice/frontend/moj/assets/images'), images, { recursive: true });
  },
});

export default defineConfig({
  plugins: [react(), designSystemAssets()],
  resolve: {
    alias: [
      { find: /^@concord\/domain$/, replacement: path.join(root, 'libs/domain/src/index.ts') },
      { find: /^@concord\/ui$/, replacement: path.join(root, 'libs/ui/src/index.ts') },
    ],
  },
  css: {
    lightningcss: { errorRecovery: true }, // govuk-frontend has an old media query, (min-width: 0\0), that Lightning CSS refuses
    preprocessorOptions: {
      scss: {
        loadPaths: [root, modules], // MoJ's Sass says "node_modules/govuk-frontend/…"
        quietDeps: true,
      },
    },
  },
  server: {
    host: '127.0.0.1',
    proxy: { '/graphql': { target: api, ws: true }, '/auth': api, '/health': api, '/files': api },
  },
  build: { target: 'es2022', sourcemap: true, chunkSizeWarningLimit: 900 },
});
