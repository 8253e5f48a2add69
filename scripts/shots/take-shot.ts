import type { Page } from '@playwright/test';
import axe from 'axe-core';
import { layoutFaults } from './layout-faults';
import type { OpenExtension } from './open-extension';
import type { Shot, Variants } from './shot';

/** How wide a popup is, and at which height browsers cut it. */
const POPUP_WIDTH = 384;
const POPUP_HEIGHT = 600;

const STRETCH = `{
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { currentNode } = walker;
    currentNode.data = currentNode.data.replace(/\\p{L}{4,}/gu, (word) => word + 'ungs'.slice(0, Math.ceil(word.length / 3)));
  }
}`;

/**
 * Takes the pictures of a shot into `shots/`: one a theme and width.
 * @returns what a person would stumble over, as far as a machine sees it: a line each
 */
export async function takeShot(
  extension: OpenExtension,
  shot: Shot,
  { language, themes, text }: Variants,
): Promise<string[]> {
  const found = new Set<string>();
  const isSite = shot.path.startsWith('https:');
  await shot.before?.(extension);
  const page = await extension.context.newPage();
  try {
    const height = shot.height ?? POPUP_HEIGHT;
    await page.setViewportSize({ width: shot.widths[0] ?? 1280, height });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    if (shot.first) await page.addInitScript(shot.first);
    await page.goto(isSite ? shot.path : extension.url(shot.path));
    await settled(page);
    await shot.act?.(page);
    if (shot.dir) await page.evaluate(`document.documentElement.dir = '${shot.dir}'`);
    if (shot.stretch) await page.evaluate(STRETCH);
    await settled(page);
    // The site follows no theme of ours.
    for (const theme of isSite ? themes.slice(0, 1) : themes) {
      await page.emulateMedia({ colorScheme: theme });
      for (const asked of shot.widths) {
        // A browser makes a popup as wide as it wants to be.
        const isPopupItself = shot.path.startsWith('popup') && asked === POPUP_WIDTH;
        const width = isPopupItself ? Math.min(780, (asked * text) / 100) : asked;
        await page.setViewportSize({ width, height });
        await settled(page);
        const limits = {
          maxHeight: isPopupItself && text === 100 ? POPUP_HEIGHT : 1e6,
          maxButtonLines: text > 100 ? 4 : width > 320 ? 1 : 2,
        };
        const faults = isSite ? [] : await layoutFaults(page, limits);
        for (const fault of faults) found.add(`${width}: ${fault}`);
        const path = `shots/${shot.name}-${language}-${text}-${asked}-${theme}.png`;
        await page.screenshot({ path, fullPage: !isSite });
      }
      if (!isSite) for (const fault of await axeFaults(page)) found.add(`${theme}: ${fault}`);
    }
  } finally {
    await page.close();
    await shot.after?.(extension);
  }
  return [...found];
}

async function axeFaults(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate<axe.AxeResults>(
    `axe.run(document, { resultTypes: ['violations'] })`,
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

/** The popup loads its prompts after the first paint, the dashboard its tables. */
async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('load');
  await page.locator('main:not([aria-busy=true])').first().waitFor();
  await page.evaluate(
    'new Promise((resolve) => requestIdleCallback(() => setTimeout(resolve, 60), { timeout: 500 }))',
  );
}
