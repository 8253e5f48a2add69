import type { LocalArea } from '../../../lib/store/settings-store';

/** `storage.local` without a browser. */
export function memoryArea(items: Record<string, unknown> = {}): LocalArea & {
  items: Record<string, unknown>;
} {
  const area = {
    items: structuredClone(items),
    get: (keys: string[]) =>
      Promise.resolve(
        Object.fromEntries(
          keys.flatMap((key) => (key in area.items ? [[key, area.items[key]]] : [])),
        ),
      ),
    set: (given: Record<string, unknown>) => {
      Object.assign(area.items, structuredClone(given));
      return Promise.resolve();
    },
    clear: () => {
      area.items = {};
      return Promise.resolve();
    },
  };
  return area;
}
