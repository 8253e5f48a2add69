import type { Page } from '@playwright/test';
import { NOW_MS } from '../../tests/fixtures/popup-views';
import type { OpenExtension } from './open-extension';

/** One page of the extension in one state. */
export interface Shot {
  name: string;
  path: string;
  /** Widths of the window in CSS pixels, one picture each. */
  widths: readonly number[];
  /** Seeds `storage.local`; with nothing seeded the page shows what the background has. */
  stored: Record<string, unknown>;
  /** Names of buttons to press before the picture, in turn. */
  press?: readonly string[];
  /** Files to choose before the picture; it is taken when their report stands there. */
  files?: readonly string[];
  /** Types into the field with this label and sends it off. */
  find?: { label: string; text: string };
  /** Types into the field with this label and sends it off, before the buttons are pressed. */
  enter?: { label: string; text: string };
  /** Types into the field with this label, after the buttons were pressed, and leaves it. */
  fill?: { label: string; text: string };
  /** Clicks the first element that this selector finds. */
  pressFirst?: string;
  dir?: 'rtl';
  /** Lengthens every text by a third, as German does. */
  stretch?: boolean;
}

const THEMES = ['light', 'dark'] as const;

/** Browsers cut popups at this height. */
const POPUP_HEIGHT = 600;

// The seeded view stays: nobody computes a new one, and no day passes.
const HOLD_STILL = `chrome.runtime.sendMessage = async () => ({ ok: true, value: undefined });
  Date.now = () => ${NOW_MS};`;

const STRETCH = `{
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { currentNode } = walker;
    currentNode.data = currentNode.data.replace(/\\p{L}{4,}/gu, (word) => word + 'ungs'.slice(0, Math.ceil(word.length / 3)));
  }
}`;

/**
 * Takes the pictures of a shot, one a theme and width, into `shots/`.
 * @returns the height of a popup that does not fit, else undefined
 */
export async function takeShot(
  extension: OpenExtension,
  shot: Shot,
): Promise<{ tooTall: number | undefined }> {
  let tooTall: number | undefined;
  for (const theme of THEMES) {
    for (const width of shot.widths) {
      const isSeeded = Object.keys(shot.stored).length > 0;
      if (isSeeded) await extension.store(shot.stored);
      const page = await extension.context.newPage();
      await page.setViewportSize({ width, height: POPUP_HEIGHT });
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
      if (isSeeded) await page.addInitScript(HOLD_STILL);
      await page.goto(extension.url(shot.path));
      await page.locator('main').waitFor();
      if (shot.files) {
        await page.getByRole('checkbox').check();
        await page
          .locator('input[type=file]')
          .first()
          .setInputFiles([...shot.files]);
        await page.locator('.import-report, .warning').first().waitFor();
      }
      if (shot.find) {
        const field = page.getByLabel(shot.find.label);
        await field.fill(shot.find.text);
        await field.press('Enter');
        await page.locator('.known').waitFor();
      }
      if (shot.enter) {
        const field = page.getByLabel(shot.enter.label);
        await field.fill(shot.enter.text);
        await field.press('Enter');
      }
      if (shot.pressFirst) await page.locator(shot.pressFirst).first().click();
      for (const name of shot.press ?? []) await page.getByRole('button', { name }).first().click();
      if (shot.fill) {
        const field = page.getByLabel(shot.fill.label);
        await field.fill(shot.fill.text);
        await field.blur();
      }
      if (shot.dir) await page.evaluate(`document.documentElement.dir = '${shot.dir}'`);
      if (shot.stretch) await page.evaluate(STRETCH);
      await settled(page);
      const height = Number(await page.evaluate('document.body.getBoundingClientRect().height'));
      if (shot.path === 'popup.html' && width === 384 && height > POPUP_HEIGHT) {
        tooTall = Math.round(height);
      }
      await page.screenshot({ path: `shots/${shot.name}-${width}-${theme}.png`, fullPage: true });
      await page.close();
    }
  }
  return { tooTall };
}

/** The popup loads its prompts after the first paint, the dashboard its tables. */
async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.locator('main:not([aria-busy=true])').waitFor();
  await page.evaluate(
    'new Promise((resolve) => requestIdleCallback(() => setTimeout(resolve, 100)))',
  );
}
