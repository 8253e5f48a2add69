import type { OriginGroup, Origins } from '../../lib/scores/growth/origins';
import { categoryName } from '../../lib/words/category-name';
import { t } from '../../lib/words/t';
import { RowsTable } from '../rows-table';

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
    <RowsTable
      caption={title}
      columns={[
        { head: t('grow.origins.group') },
        { head: t('grow.origins.people'), isNumber: true },
        { head: t('grow.origins.ofThem'), isNumber: true },
      ]}
      rows={groups.map(({ name, people, relevant }) => ({
        key: name,
        cells: [
          name,
          t('common.number', { n: people }),
          relevant === null ? '–' : t('common.number', { n: relevant }),
        ],
      }))}
    />
    <p class="note">{t('grow.origins.unknown', { n: unknown })}</p>
  </div>
);
