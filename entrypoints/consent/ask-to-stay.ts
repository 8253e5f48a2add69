/**
 * Asks the browser to keep the data when the device runs short of room. Some browsers ask the person, who may take their
 * time or never answer: nothing waits for it.
 */
export function askToStay(): Promise<boolean> {
  return navigator.storage?.persist?.().catch(() => false) ?? Promise.resolve(false);
}
