import type en from '../../assets/locales/en.json';
import type { Phrase } from '../model/score';
import { formatMessage, type MessageParams } from './format-message';

/** Every text that a person can see, by key. English names them all. */
export type MessageKey = keyof typeof en;

export type Messages = Readonly<Record<string, string>>;

let activeLocale = 'en';
let activeMessages: Messages = {};

/** Texts and language of this context. The popup gives the slice it needs, everyone else the whole file. */
export function setMessages(locale: string, messages: Messages): void {
  activeLocale = locale;
  activeMessages = messages;
}

/** The language in use, for `<html lang>` and `Intl`. */
export const currentLocale = (): string => activeLocale;

/**
 * The text of a key in the current language.
 * @throws for a missing parameter, and outside a production build for a missing key
 */
export function t(key: MessageKey, params: MessageParams = {}): string {
  return textOf(key, params);
}

/** The text of a phrase that the pure core returned. */
export const phraseText = (phrase: Phrase): string => textOf(phrase.key, phrase.params);

function textOf(key: string, params: MessageParams): string {
  const message = activeMessages[key];
  if (message !== undefined) return formatMessage(message, params, activeLocale);
  if (import.meta.env?.PROD) return key;
  throw new Error(`No message "${key}" for "${activeLocale}"`);
}
