import type { PopupView } from '../../lib/model/popup-view';
import { CountSources } from './count-sources';
import { Hero } from './hero';
import { Legend } from './legend';
import { ThreeWayBar } from './three-way-bar';

/** The balance as popup, welcome and dashboard show it: sentence, bar, legend, where the numbers come from. */
export const BalanceFigure = ({ view, nowMs }: { view: PopupView; nowMs: number }) => (
  <div class="hero">
    <Hero view={view} />
    <ThreeWayBar view={view} />
    <Legend view={view} />
    <CountSources view={view} nowMs={nowMs} />
  </div>
);
