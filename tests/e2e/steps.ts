import words from '../../assets/locales/en.json' with { type: 'json' };
import type { Metric } from '../../lib/model/metric';
import { until, type Driver, type Tab } from './browsers/driver';
import { popupView, settings, whenObserved } from './extension-state';

/** Agrees to page reading as a person does, on the welcome page. @returns the welcome page, to look at the state with */
export async function agree(driver: Driver): Promise<Tab> {
  const welcome = await driver.openOwn('welcome.html');
  await welcome.press(words['consent.agree']);
  await until('consent is stored', async () =>
    (await settings(welcome))?.consent?.withdrawnAtMs === null ? true : undefined,
  );
  return welcome;
}

/** Answers what the popup asks about a metric with "Yes". */
export async function sayYes(driver: Driver, metric: Metric): Promise<void> {
  const popup = await driver.openOwn('popup.html');
  await until(`the popup asks about ${metric}`, async () => {
    const question = (await popupView(popup))?.question;
    return question?.kind === 'confirmCount' && question.metric === metric ? true : undefined;
  });
  await popup.press(words['question.yes']);
  await until(`the answer about ${metric} is taken`, async () => {
    const question = (await popupView(popup))?.question;
    return question?.kind === 'confirmCount' && question.metric === metric ? undefined : true;
  });
  await popup.close();
}

/** Opens a page, waits for its number, confirms it where it is asked about. */
export async function readAndConfirm(
  driver: Driver,
  looker: Tab,
  path: string,
  metric: Metric,
): Promise<Tab> {
  const site = await driver.openSite(path);
  const { followers, connections } = driver.standIn.network;
  const { standing } = await whenObserved(
    looker,
    metric,
    metric === 'followers' ? followers : connections,
  );
  if (standing === 'waiting') await sayYes(driver, metric);
  return site;
}

export const CONNECTIONS_PATH = '/mynetwork/invite-connect/connections/';
