import vue from '@vitejs/plugin-vue';
import { defaultClientConditions, defineConfig } from 'vite';

export default defineConfig({
  // Relative addresses: dist/ works in any folder of any static server.
  base: './',
  plugins: [vue()],
  // The packages of the workspace resolve to their sources, so nothing has to be built first.
  resolve: { conditions: ['@huiqi/source', ...defaultClientConditions] },
  build: { target: 'es2023' },
});
