/** Hands the person a file made on this device. */
export function offerFile(content: Blob | string, name: string, type = 'text/plain'): void {
  const blob = typeof content === 'string' ? new Blob([content], { type }) : content;
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken hold of the file when the click returns; a later tick is on the safe side.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
