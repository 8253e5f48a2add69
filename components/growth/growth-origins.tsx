import type { OriginGroup, Origins } from '../../lib/scores/growth/origins';
import { categoryName } from '../../lib/words/category-name';
import { t } from '../../lib/words/t';

/** Where the new connections of a year came from, and how many of them are relevant. */
export const GrowthOrigins = ({ origins }: { origins: Origins }) => (
  <>
    <p>
      {origins.relevant === null
        ? t('grow.origins.count', { n: origins.people })
        : t('grow.origins.relevant', {
            n: origins.people,
            relevant: origins.relevant,
            share: origins.relevant / origins.people,
            before: origins.shareBefore ?? 0,
            isKnown: String(origins.shareBefore !== null),
          })}
    </p>
    {origins.invited && (
      <p>
        {t('grow.origins.invited', {
          byYou: origins.invited.byYou.people,
          byThem: origins.invited.byThem.people,
          notKnown: origins.invited.notKnown.people,
        })}
      </p>
    )}
    <div class="two-tables">
      <Groups
        title={t('grow.origins.functions')}
        groups={origins.functions.map((group) => ({ ...group, name: categoryName(group.name) }))}
        unknown={origins.withoutFunction}
      />
      <Groups
        title={t('grow.origins.companies')}
        groups={origins.companies}
        unknown={origins.withoutCompany}
      />
    </div>
  </>
);

const Groups = ({
  title,
  groups,
  unknown,
}: {
  title: string;
  groups: readonly OriginGroup[];
  unknown: number;
}) => (
  <div>
    <table class="rows">
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">{t('grow.origins.group')}</th>
          <th scope="col" class="number">
            {t('grow.origins.people')}
          </th>
          <th scope="col" class="number">
            {t('grow.origins.ofThem')}
          </th>
        </tr>
      </thead>
      <tbody>
        {groups.map((group) => (
          <tr key={group.name}>
            <th scope="row">{group.name}</th>
            <td class="number">{t('common.number', { n: group.people })}</td>
            <td class="number">
              {group.relevant === null ? '–' : t('common.number', { n: group.relevant })}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
    <p class="note">{t('grow.origins.unknown', { n: unknown })}</p>
  </div>
);
