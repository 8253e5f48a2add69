import type { Wording } from './analytics-wordings';
import type { TestSheet } from './build-workbook';

/** The address of a post. */
export const link = (id: number) => `https://www.linkedin.com/feed/update/urn:li:activity:${id}`;

/** The analytics of an account over a week, as they are worded in one language. */
export function account(w: Wording): TestSheet[] {
  const days = [1, 2, 3, 4, 5, 6, 7];
  const [discovery, engagement, posts, followers, demographics] = w.sheets;
  const { titles, count, date } = w;
  return [
    {
      name: discovery,
      rows: [
        ['Overall', `${date(1)} - ${date(7)}`],
        [titles.impressions, count(7028)],
        ['Reach', count(900)],
      ],
    },
    {
      name: engagement,
      rows: [
        [titles.date, titles.impressions, titles.engagements],
        ...days.map((day) => [date(day), count(1000 + day), count(day === 3 ? -28 : day)]),
      ],
    },
    {
      name: posts,
      rows: [
        ['Maximum of 50 posts'],
        null,
        [
          titles.url,
          titles.date,
          titles.engagements,
          null,
          titles.url,
          titles.date,
          titles.impressions,
        ],
        [link(7001), date(2), count(12), null, link(7002), date(3), count(1200)],
        [link(7002), date(3), count(5), null, link(7003), date(4), count(300)],
      ],
    },
    {
      name: followers,
      rows: [
        [w.total(date(7)), count(1890)],
        null,
        [titles.date, titles.newFollowers],
        ...days.map((day) => [date(day), count(day * 2)]),
      ],
    },
    {
      name: demographics,
      rows: [
        ['Top', 'Value', 'Share'],
        ['Seniority', 'Senior', 0.25],
        ['Seniority', 'CXO', w.lessThanOne],
        ['Size', '1-10', '2%'],
      ],
    },
  ];
}
