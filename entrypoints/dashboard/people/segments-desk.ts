import { valueText } from '../../../components/people/category-words';
import { columnText } from '../../../components/people/csv-form';
import type {
  SegmentsCallbacks,
  SegmentsState,
  ShownSegment,
} from '../../../components/people/segment-props';
import { CSV_COLUMNS, peopleCsv, type CsvColumn } from '../../../lib/segments/people-csv';
import type { PeopleFilter } from '../../../lib/segments/people-filter';
import {
  changeDraft,
  deleteSegment,
  markDone,
  putBackSegment,
  type RemovedSegment,
} from '../../../lib/store/authored/segments';
import type { EvenkeelDatabase } from '../../../lib/store/database';
import { t } from '../../../lib/words/t';
import { offerFile } from '../offer-file';
import type { Screen } from '../screen';
import { describeFilter } from './describe-filter';
import type { FoundSegment } from '../network/answers/people';
import { networkPeople, withoutChangingPeople, type NetworkPeople } from './network-people';

/** Saved filters, their drafts and files. */
export class SegmentsDesk {
  state: SegmentsState = { segments: null, openId: null, copied: null, removed: null };
  private removed: RemovedSegment | undefined;
  private network: NetworkPeople | null = null;
  private filters = new Map<string, PeopleFilter>();

  constructor(
    private readonly screen: Screen,
    /** Shows those whom a filter asks for in the table. */
    private readonly showInTable: (filter: PeopleFilter) => void,
  ) {}

  async take(): Promise<void> {
    const place = this.screen.place();
    for (;;) {
      const network = await networkPeople(this.screen.ask, place);
      const { accountId, version } = network;
      const found = await this.screen.ask('segments', { accountId, version });
      if (!found) continue;
      if (this.network && this.network.accountId !== accountId) this.holdBack(undefined);
      this.network = network;
      this.filters = new Map(found.flatMap(({ id, filter }) => (filter ? [[id, filter]] : [])));
      this.state = { ...this.state, segments: found.map((one) => shown(one, network)) };
      return;
    }
  }

  readonly on: SegmentsCallbacks = {
    onOpenSegment: (openId) => this.paint({ openId, copied: null }),
    onShowInTable: (segmentId) => {
      const filter = this.filters.get(segmentId);
      if (filter) this.showInTable(filter);
    },
    onDeleteSegment: (segmentId) =>
      this.keep(async (db) => this.holdBack(await deleteSegment(db, segmentId))),
    onPutBackSegment: () => {
      const { removed } = this;
      this.holdBack(undefined);
      if (removed) this.keep((db) => putBackSegment(db, removed));
    },
    onDraft: (segmentId, text) =>
      this.keep((db) => changeDraft(db, segmentId, () => ({ text }), Date.now())),
    onDone: (segmentId, personId, isDone) =>
      this.keep((db) => markDone(db, segmentId, personId, isDone, Date.now())),
    onCopy: (personId, text) =>
      void copied(text).then((isDone) =>
        this.paint({ copied: { personId, result: isDone ? 'copied' : 'failed' } }),
      ),
    onCsv: (segmentId, options) => {
      const segment = this.state.segments?.find(({ id }) => id === segmentId);
      if (!segment) return;
      const words = { titles: columnTitles(), nameOf: valueText };
      const csv = peopleCsv(segment.people, { ...options, ...words });
      offerFile(csv, fileNameOf(segment, this.network?.today ?? ''), 'text/csv;charset=utf-8');
    },
  };

  private keep(write: (db: EvenkeelDatabase) => Promise<unknown>): void {
    void this.screen.keep((db) => withoutChangingPeople(this.screen, db, write));
  }

  private holdBack(removed: RemovedSegment | undefined): void {
    this.removed = removed;
    this.state = { ...this.state, removed: removed?.segment.name ?? null };
  }

  private paint(change: Partial<SegmentsState>): void {
    this.state = { ...this.state, ...change };
    this.screen.repaint();
  }
}

const shown = (
  { id, name, filter, draft, places, figures }: FoundSegment,
  { index }: NetworkPeople,
): ShownSegment => ({
  id,
  name,
  asks: filter && describeFilter(filter),
  people: Array.from(places).flatMap((place) => index[place]?.person ?? []),
  figures,
  draft: draft.text,
  donePersonIds: draft.donePersonIds,
});

/** The browser may refuse the clipboard: then the text is there to be selected. */
async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

const columnTitles = (): Record<CsvColumn, string> =>
  Object.fromEntries(CSV_COLUMNS.map((column) => [column, columnText(column)])) as Record<
    CsvColumn,
    string
  >;

/** A name every file system takes. */
const fileNameOf = ({ name }: ShownSegment, day: string): string =>
  t('csv.fileName', { name: name.replace(/[^\p{L}\p{N} _-]+/gu, ' ').trim() || 'segment', day });
