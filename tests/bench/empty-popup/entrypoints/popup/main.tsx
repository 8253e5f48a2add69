import { render } from 'preact';

render(<p>Empty</p>, document.body);
requestAnimationFrame(() => setTimeout(() => performance.mark('shown')));
