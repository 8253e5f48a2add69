import type { Page } from '@playwright/test';
import type { OpenExtension } from './open-extension';

/** One page in one state. */
export interface Shot {
  name: string;
  /** One of the extension's pages, or an address of the site. */
  path: string;
  /** Widths of the window in CSS pixels. */
  widths: readonly number[];
  /** Height of the window; the whole page is in the picture unless it is a page of the site. */
  height?: number;
  /** What has to be so before the page is opened. */
  before?: (extension: OpenExtension) => Promise<unknown>;
  /** Runs in the page before anything else. */
  first?: string;
  /** What a person does before the picture. */
  act?: (page: Page) => Promise<unknown>;
  /** Puts away what only this picture needed. */
  after?: (extension: OpenExtension) => Promise<unknown>;
  dir?: 'rtl';
  /** Lengthens every text by a third, as a language yet to come may do. */
  stretch?: boolean;
  /** A state, not a text: in English only. */
  onlyEnglish?: boolean;
}

/** What pictures are taken of a shot. */
export interface Variants {
  language: string;
  themes: readonly ('light' | 'dark')[];
  /** Size of text in the browser's settings, in per cent of what it comes with. */
  text: number;
}
