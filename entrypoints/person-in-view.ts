import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { selectPersonInView } from '../lib/readers/person-in-view';

// Injected once, when the person asks in the side panel about the profile they have open.
export default defineUnlistedScript(() => selectPersonInView(document, location.href));
