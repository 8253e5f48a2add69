/** The ground of every picture around the extension's own. */
const STYLE = `
  * { box-sizing: border-box; margin: 0 }
  body { display: flex; align-items: center; height: 100vh; overflow: hidden; background: #ecf3f1;
    color: #1c2024; font: 600 32px/1.3 system-ui, sans-serif }
  .popup { border-radius: 14px; box-shadow: 0 18px 50px rgb(28 32 36 / 22%) }
`;

/** The popup in both themes, side by side. */
export const popupStage = ([light = '', dark = '']: readonly string[]): string => `
  <style>${STYLE} body { justify-content: center; gap: 72px } .popup { max-height: 736px }</style>
  <img class="popup" src="${light}"><img class="popup" src="${dark}">`;

/** Mark and name: too small for anything else. */
export const tile = (icon: string): string => `
  <style>${STYLE} body { flex-direction: column; justify-content: center; gap: 8px; font-size: 40px }</style>
  <img src="${icon}" width="136" height="136"><span>Evenkeel</span>`;

/** Mark, name and what it is for, with the popup rising from below. */
export const marquee = (icon: string, popup: string, description: string): string => `
  <style>${STYLE}
    body { padding-inline: 96px; justify-content: space-between; gap: 72px }
    h1 { display: flex; align-items: center; gap: 20px; font-size: 64px }
    p { margin-top: 20px; font-size: 28px; font-weight: 400 }
    .popup { align-self: flex-start; width: 440px; margin-top: 48px }
  </style>
  <div><h1><img src="${icon}" width="112" height="112">Evenkeel</h1><p>${description}</p></div>
  <img class="popup" src="${popup}">`;
