/** A cut of a language file, made by scripts/build/locale-slices.ts. */
declare module '*.json?slice=popup' {
  const messages: Record<string, string>;
  export default messages;
}
