/**
 * Minutes to add to UTC on this device at an instant (Berlin in winter: 60): it changes with summer time and with travel.
 * For what runs on the device; the pure core is handed it.
 */
export const deviceOffsetMinutes = (atMs: number): number => -new Date(atMs).getTimezoneOffset();
