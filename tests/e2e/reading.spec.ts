import words from '../../assets/locales/en.json' with { type: 'json' };
import { until } from './browsers/driver';
import {
  observations,
  popupView,
  quietTime,
  whenObserved,
  whenPeopleStored,
  whenSeen,
} from './extension-state';
import { expect, test } from './fixture';
import { agree, CONNECTIONS_PATH, sayYes } from './steps';

for (const frontEnd of ['sdui', 'ember'] as const) {
  test(`${frontEnd}: own pages, questions, answers, and the balance in the popup`, async ({
    driver,
  }) => {
    const { standIn } = driver;
    standIn.frontEnd = frontEnd;
    const welcome = await agree(driver);

    const site = await driver.openSite(CONNECTIONS_PATH);
    const connections = await whenObserved(welcome, 'connections', standIn.network.connections);
    expect(connections).toMatchObject({ standing: 'waiting', bound: 'exact', source: 'listPage' });
    expect((await popupView(welcome))?.connections ?? null).toBeNull();
    await whenPeopleStored(welcome, 10);
    await sayYes(driver, 'connections');

    // Inside the app, without a load: the profile shows followers exactly and connections as "500+".
    await site.show();
    await site.run((path) => {
      const link = Object.assign(document.createElement('a'), { href: path });
      document.body.append(link);
      link.click();
    }, `/in/${standIn.network.viewer.slug}/`);
    const followers = await whenObserved(welcome, 'followers', standIn.network.followers);
    expect(followers.accountId).toBe(connections.accountId);
    if (followers.standing === 'waiting') await sayYes(driver, 'followers');

    const popup = await driver.openOwn('popup.html');
    await until('the balance is worked out', async () =>
      (await popupView(popup))?.balance.printed ? true : undefined,
    );
    const view = await popupView(popup);
    expect(view?.followers?.value).toBe(standIn.network.followers);
    expect(view?.connections?.value).toBe(standIn.network.connections);
    expect(view?.balance.value).toBeGreaterThan(0);
    const seen = await whenSeen(popup, /3,406/);
    expect(seen).toContain('4,812');
  });
}

test('the sign-in page gives nothing at the address of one’s own list', async ({ driver }) => {
  const { standIn } = driver;
  const welcome = await agree(driver);
  standIn.signedIn = false;
  await driver.openSite(CONNECTIONS_PATH);
  await quietTime();
  standIn.signedIn = true;
  // The reader was awake all the time: one's own page, opened last, is what arrives.
  await driver.openSite(CONNECTIONS_PATH);
  await whenObserved(welcome, 'connections', standIn.network.connections);
  expect(await observations(welcome)).toHaveLength(1);
});

test('"No, it is …" keeps the person’s number and refuses the read one', async ({ driver }) => {
  const welcome = await agree(driver);
  await driver.openSite(CONNECTIONS_PATH);
  await whenObserved(welcome, 'connections', driver.standIn.network.connections);
  const popup = await driver.openOwn('popup.html');
  await whenSeen(popup, words['question.first.why']);
  await popup.press(words['question.no']);
  await popup.type('.question input', '3,410');
  await popup.press(words['question.save']);
  await until('the correction counts', async () =>
    (await popupView(popup))?.connections?.value === 3410 ? true : undefined,
  );
  const read = (await observations(popup)).find(({ value }) => value === 3406);
  expect(read?.standing).toBe('refused');
});
