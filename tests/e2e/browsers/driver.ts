import type { StandIn } from '../../../scripts/stand-in/stand-in';

/** One tab, the same in both browsers. */
export interface Tab {
  goto(url: string): Promise<void>;
  /** Clicks as a person does: the gesture counts for permission requests. */
  click(selector: string): Promise<void>;
  /** Moves the mouse to a place of the window and clicks there. */
  clickAt(x: number, y: number): Promise<void>;
  /** Presses a key, such as `Tab`. */
  key(name: 'Tab' | 'Enter'): Promise<void>;
  /** Clicks the button with this accessible name. */
  press(name: string): Promise<void>;
  type(selector: string, text: string): Promise<void>;
  /** Chooses files in a file input, as its dialog does. */
  chooseFiles(selector: string, paths: string[]): Promise<void>;
  /** Drops a folder of this machine as a hand does; absent where the browser's protocol has no way to drop files. */
  dropFolder?(selector: string, path: string): Promise<void>;
  /** Runs a function in the page; it may use nothing from outside but `argument`. */
  run<A, T>(inPage: (argument: A) => T | Promise<T>, argument: A): Promise<T>;
  screenshot(path: string): Promise<void>;
  show(): Promise<void>;
  close(): Promise<void>;
}

/** Time in which what a test wants to click has to be there. Generous: two browsers may share one starved machine. */
export const CLICKABLE_MS = 30_000;

/** A browser with the built extension and the stand-in in front of the site. */
export interface Driver {
  readonly name: 'chromium' | 'firefox';
  /** `chrome-extension://…/` or `moz-extension://…/`. */
  readonly extensionRoot: string;
  readonly standIn: StandIn;
  /** Folder that downloads arrive in. */
  readonly downloads: string;
  /** Opens a page of the site, as the stand-in plays it. */
  openSite(path: string): Promise<Tab>;
  /** The same in view for good, however many others are opened after it. */
  openSiteBeside(path: string): Promise<Tab>;
  /** Opens a page of the extension, such as `popup.html`. */
  openOwn(page: string): Promise<Tab>;
  /** Addresses of all tabs that are open. */
  addresses(): Promise<string[]>;
  /** Ends the background as the browser does when it is idle; resolves when it is gone. */
  killBackground(): Promise<void>;
  /** Ends the browser and starts it again on the same profile. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

export interface DriverOptions {
  standIn: StandIn;
  /** Address of the proxy that every request passes. */
  proxy: { host: string; port: number };
  /** Without it the same browser runs bare: what it asks for then is its own noise. */
  withExtension: boolean;
}

/** Asking costs the browser work of its own, which slows down what is waited for. */
const ASK_AGAIN_MS = 250;

/**
 * Asks again and again until the answer is not undefined.
 * @throws with the last answer's reason when it did not come in time
 */
export async function until<T>(
  what: string,
  ask: () => Promise<T | undefined>,
  timeoutMs = 45_000,
): Promise<T> {
  const endMs = Date.now() + timeoutMs;
  let reason = '';
  do {
    try {
      const answer = await ask();
      if (answer !== undefined) return answer;
    } catch (error) {
      reason = `: ${String(error)}`;
    }
    await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN_MS));
  } while (Date.now() < endMs);
  throw new Error(`Not within ${timeoutMs} ms: ${what}${reason}`);
}
