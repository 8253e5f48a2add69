/** Everything that a hand, a pen or a key makes happen on an element and that a page outside its root would hear. */
const HEARD_OUTSIDE = [
  ...['over', 'enter', 'move', 'down', 'up', 'cancel', 'out', 'leave', 'rawupdate'].map(
    (act) => `pointer${act}`,
  ),
  ...['over', 'enter', 'move', 'down', 'up', 'out', 'leave'].map((act) => `mouse${act}`),
  ...['gotpointercapture', 'lostpointercapture', 'click', 'dblclick', 'auxclick', 'contextmenu'],
  ...['touchstart', 'touchmove', 'touchend', 'touchcancel', 'wheel', 'selectstart'],
  ...['start', 'enter', 'over', 'leave', 'exit', 'end'].map((act) => `drag${act}`),
  ...['drag', 'drop', 'beforecopy', 'beforecut', 'beforepaste'],
  ...['keydown', 'keypress', 'keyup', 'focus', 'focusin', 'focusout', 'blur', 'beforeinput'],
  ...['copy', 'cut', 'paste', 'DOMActivate', 'DOMMouseScroll', 'MozMousePixelScroll', 'mousewheel'],
];

/**
 * Keeps what happens on our element from the page, which would learn where it was clicked, and in Firefox gets the node
 * inside a closed root as `originalTarget`. Works only when it runs before the page's own scripts.
 */
export function silenceEvents(
  window: Window,
  signal: AbortSignal,
  isOurs: (target: EventTarget | null) => boolean,
): void {
  const stop = (event: Event): void => {
    if (isOurs(event.target)) event.stopImmediatePropagation();
  };
  for (const type of HEARD_OUTSIDE) {
    window.addEventListener(type, stop, { capture: true, passive: true, signal });
  }
}

/** Whether the page could already listen, in a browser that gives its listeners nodes out of closed roots. */
export const isTooLateToSilence = (document: Document): boolean =>
  'originalTarget' in Event.prototype && document.readyState !== 'loading';
