/** A cut of a language file, parsed ahead by scripts/build/locale-slices.ts. */
declare module '*.json?slice=popup' {
  const messages: Readonly<Record<string, never>>;
  export default messages;
}

declare module '*.json?slice=background' {
  const messages: Readonly<Record<string, never>>;
  export default messages;
}

declare module '*.json?slice=popupLater' {
  const messages: Readonly<Record<string, never>>;
  export default messages;
}
