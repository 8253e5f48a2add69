import { describe, expect, it } from 'vitest';
import { headlineOf } from '../../lib/parsing/headline-of';
import { selectPersonInView } from '../../lib/readers/person-in-view';

const DANA = 'https://www.linkedin.com/in/dana-other/';

const look = (card: string, url = DANA, around = '') =>
  selectPersonInView(
    new DOMParser().parseFromString(
      `${around}<main><section>${card}</section></main>`,
      'text/html',
    ),
    url,
  );

const CONTACT = '<a href="/in/dana-other/overlay/contact-info/">Contact info</a>';
const CARD = `<h1>Dana Other</h1><div>Head of Sales at Brine</div>${CONTACT}`;

describe('the person in view', () => {
  it('is the name and what stands below it', () => {
    expect(look(CARD)).toEqual({
      url: DANA,
      name: 'Dana Other',
      texts: ['Head of Sales at Brine'],
    });
  });

  it('has no headline from what is said to screen readers only', () => {
    const seen = look(
      `<h1>Dana Other</h1><span><span class="visually-hidden">2nd degree connection</span>
      <span aria-hidden="true">2nd</span></span><div>Head of Sales at Brine</div>${CONTACT}`,
    );
    expect(headlineOf(seen?.texts ?? [])).toBe('Head of Sales at Brine');
  });

  it('is the one of the page, not of a heading elsewhere', () => {
    expect(look(`${CARD}<h1>Interests</h1>`, DANA, '<h1>Robin Sample</h1>')?.name).toBe(
      'Dana Other',
    );
  });

  it.each([
    'https://www.linkedin.com/in/robin-sample/',
    'https://www.linkedin.com/in/robin-sample/de/',
    'https://www.linkedin.com/in/robin-sample/?locale=de_DE',
  ])('is nobody while the page still shows who was there before %s', (url) => {
    expect(look(CARD, url)).toBeUndefined();
  });

  it.each([
    ['the same in another writing', 'https://www.linkedin.com/in/Dana%2DOther/de/', CARD],
    ['named by a member id', 'https://www.linkedin.com/in/ACoAADANA0other/', CARD],
    [
      'beside people who are known to both',
      DANA,
      `${CARD}<a href="/in/robin-sample/">Robin Sample</a><a href="https://other.example/in/x/overlay/y/">x</a>`,
    ],
    ['without any link', DANA, '<h2>Dana Other</h2><p>Head of Sales at Brine</p>'],
  ])('is there: %s', (_, url, card) => {
    expect(look(card, url)?.name).toBe('Dana Other');
  });

  it('is nobody without a name', () => {
    expect(look('<h1> </h1>')).toBeUndefined();
    expect(selectPersonInView(new DOMParser().parseFromString('', 'text/html'), DANA)).toBe(
      undefined,
    );
  });
});
