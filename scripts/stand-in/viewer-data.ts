import type { Markup } from './markup';
import { html } from './markup';
import type { Member } from './people';

/** The `voyager/api/me` block and its twin, as Ember documents and the `/preload/` frame carry them. */
export function viewerData(viewer: Member): Markup {
  const me = {
    data: {
      $type: 'com.linkedin.voyager.common.Me',
      plainId: 100000001,
      '*miniProfile': `urn:li:fs_miniProfile:${viewer.memberId}`,
    },
    included: [
      {
        $type: 'com.linkedin.voyager.identity.shared.MiniProfile',
        dashEntityUrn: `urn:li:fsd_profile:${viewer.memberId}`,
        entityUrn: `urn:li:fs_miniProfile:${viewer.memberId}`,
        publicIdentifier: viewer.slug,
        firstName: viewer.name.split(' ')[0],
        lastName: viewer.name.split(' ').slice(1).join(' '),
        occupation: viewer.headline,
      },
    ],
  };
  const request = {
    request: '/voyager/api/me',
    status: 200,
    body: 'bpr-guid-101',
    method: 'GET',
  };
  return html`<code style="display:none" id="bpr-guid-101"> ${JSON.stringify(me)} </code
    ><code style="display:none" id="datalet-bpr-guid-101"> ${JSON.stringify(request)} </code>`;
}

/** The document of the same-origin `/preload/` frame: where the server-driven front end keeps the viewer. */
export const preloadDocument = (viewer: Member): Markup =>
  html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <title>preload</title>
      </head>
      <body class="render-mode-BIGPIPE">
        ${viewerData(viewer)}
      </body>
    </html>`;
