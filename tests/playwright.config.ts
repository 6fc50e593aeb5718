/** How the browser tests run: two finished sites, served as they would be. */
import { defineConfig } from 'playwright/test';
import { browser } from '../src/publish/copies/pdf/chromium.ts';

const serve = (folder: string, port: number) => ({
  command: `node ../src/publish/serve.ts --dir ${folder} --port ${port}`,
  url: `http://localhost:${port}/`,
  reuseExistingServer: false,
});

export default defineConfig({
  testDir: 'browser',
  outputDir: '.results/browser',
  snapshotPathTemplate: '{testDir}/{arg}{ext}',
  fullyParallel: true,
  workers: 2,
  timeout: 120_000,
  forbidOnly: true,
  reporter: [['line'], ['json', { outputFile: '.results/playwright.json' }]],
  use: { baseURL: 'http://localhost:4402', locale: 'en-GB', launchOptions: await browser() },
  webServer: [serve('../dist', 4401), serve('../.build/invented', 4402)],
});
