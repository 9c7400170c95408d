import { defineConfig } from 'vite';

export default defineConfig({
  base: '/',
  build: {
    outDir: 'dist',
    // `/assets` is the picture agency's.
    assetsDir: 'pages',
    emptyOutDir: true,
    // Those who use the dashboards have browsers that are kept up to date; a data URL would need another policy.
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 900,
  },
});
