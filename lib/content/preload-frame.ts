import { preloadFrame } from '../readers/viewer-identity';

/**
 * Calls back once the frame with the viewer's identity has loaded. In Firefox it is still the initial `about:blank`, and
 * "complete", when we start.
 * @returns whether there is a frame that has not loaded yet
 */
export function awaitPreloadFrame(
  document: Document,
  signal: AbortSignal,
  onLoad: () => void,
): boolean {
  const frame = preloadFrame(document);
  if (!frame) return false;
  const inner = frame.contentDocument;
  if (inner && inner.URL !== 'about:blank' && inner.readyState === 'complete') return false;
  frame.addEventListener('load', onLoad, { once: true, signal });
  return true;
}
