import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

// What the popup is measured against: the same tools, and nothing on the screen but one word.
export default defineConfig({
  manifestVersion: 3,
  imports: false,
  outDir: '../../../.cache/empty-popup',
  vite: () => ({ plugins: [preact()], build: { modulePreload: false } }),
  manifest: { name: 'Empty popup', version: '1.0.0' },
});
