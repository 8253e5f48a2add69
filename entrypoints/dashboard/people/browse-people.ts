import type {
  OpenPerson,
  PeopleBrowserCallbacks,
  PeopleBrowserState,
} from '../../../components/people/people-props';
import { shownName } from '../../../components/people/category-words';
import { subjectOf } from '../../../lib/categories/known-categories';
import type { CategoryDimension } from '../../../lib/model/network-facts';
import type { SortedPerson } from '../../../lib/model/sorted-person';
import { filterPeople, type IndexedPerson } from '../../../lib/segments/filter-people';
import {
  EVERYBODY,
  MAX_PICKED,
  PRESENT,
  type PeopleFilter,
} from '../../../lib/segments/people-filter';
import type { SortOrder } from '../../../lib/segments/sort-people';
import { correctCategory, undoCorrection } from '../../../lib/store/corrections';
import { setSafe, writeNote } from '../../../lib/store/authored/person-words';
import { saveSegment } from '../../../lib/store/authored/segments';
import type { EvenkeelDatabase } from '../../../lib/store/database';
import { forgetPerson } from '../../../lib/store/forget-person';
import { personDetail } from '../../../lib/store/lists/person-detail';
import { t } from '../../../lib/words/t';
import type { Screen } from '../screen';
import { withoutChangingPeople, type NetworkPeople } from './network-people';
import { reasonWords } from './reason-words';

/** The pointer may cross many rows; words are looked for where it rests. */
const REST_MS = 60;

/** The table of everybody: what it shows and what its buttons do. */
export class PeopleDesk {
  state: PeopleBrowserState = {
    facets: null,
    filter: PRESENT,
    order: { key: 'name', isDescending: false },
    rows: [],
    total: 0,
    selected: new Set(),
    open: null,
    pointed: null,
    undo: null,
    saved: null,
  };
  private network: NetworkPeople | null = null;
  /** In the order on show. */
  private index: readonly IndexedPerson[] = [];
  private undo: ((db: EvenkeelDatabase) => Promise<unknown>) | null = null;
  private resting: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly screen: Screen) {}

  /** Takes in everybody, and keeps filter, order, selection and who is open as far as they are still there. */
  async take(db: EvenkeelDatabase, network: NetworkPeople): Promise<void> {
    if (this.network !== network) {
      const isOther = this.network !== null && this.network.accountId !== network.accountId;
      this.index = await this.inOrder(network, this.state.order);
      this.network = network;
      const ids = new Set(network.index.map(({ person }) => person.id));
      this.set({
        facets: network.facets,
        total: network.total,
        selected: new Set([...this.state.selected].filter((id) => ids.has(id))),
        ...(ids.has(this.state.pointed?.personId ?? '') ? {} : { pointed: null }),
        ...(isOther ? { open: null, undo: null, saved: null, filter: PRESENT } : {}),
      });
      this.find();
    }
    if (this.state.open) await this.read(db, this.state.open.person.id);
  }

  /** Shows those whom a filter asks for. */
  show(filter: PeopleFilter): void {
    this.set({ filter, saved: null });
    this.find();
  }

  readonly on: PeopleBrowserCallbacks = {
    onFilter: (filter) => this.showNow(filter),
    onClear: () => this.showNow(PRESENT),
    onSort: (key) => {
      const { order } = this.state;
      const isDescending = order.key === key && !order.isDescending;
      this.paint({ order: { key, isDescending } });
      void this.sort();
    },
    onToggle: (personIds, isSelected) => {
      const selected = new Set(this.state.selected);
      for (const id of personIds) {
        if (isSelected) selected.add(id);
        else selected.delete(id);
      }
      this.paint({ selected });
    },
    onSelectAll: (isSelected) =>
      this.paint({ selected: new Set(isSelected ? this.state.rows.map(({ id }) => id) : []) }),
    onOpen: (personId) => void this.screen.keep((db) => this.read(db, personId)),
    onPoint: (person) => {
      clearTimeout(this.resting);
      this.resting = setTimeout(() => void this.point(person), REST_MS);
    },
    onClose: () => this.paint({ open: null }),
    onUndo: () => {
      const undo = this.undo;
      this.undo = null;
      this.set({ undo: null });
      if (undo) void this.screen.write(undo);
    },
    onNote: (personId, text) =>
      void this.screen.keep((db) =>
        writeNote(db, this.screen.accountId, personId, text, Date.now()),
      ),
    onSafe: (personId, isSafe) =>
      void this.screen.write((db) =>
        setSafe(db, this.screen.accountId, personId, isSafe, Date.now()),
      ),
    onCorrect: (person, scope, dimension, value) =>
      void this.screen.write((db) => this.correct(db, person, scope, dimension, value)),
    onTakeBackCorrection: (correctionId) =>
      void this.screen.write((db) => undoCorrection(db, correctionId)),
    onForget: (personId) => void this.screen.write((db) => this.forget(db, personId)),
    onSaveSegment: (name) => void this.screen.keep((db) => this.save(db, name)),
  };

  private set(change: Partial<PeopleBrowserState>): void {
    this.state = { ...this.state, ...change };
  }

  private paint(change: Partial<PeopleBrowserState>): void {
    this.set(change);
    this.screen.repaint();
  }

  private showNow(filter: PeopleFilter): void {
    this.show(filter);
    this.screen.repaint();
  }

  /** Puts the rows in the order that was asked for last. */
  private async sort(): Promise<void> {
    const { network } = this;
    const { order } = this.state;
    if (!network) return;
    const index = await this.inOrder(network, order);
    if (this.network !== network || this.state.order !== order) return;
    this.index = index;
    this.find();
    this.screen.repaint();
  }

  /** Whoever was read anew meanwhile stands by name until the section is read again. */
  private async inOrder(
    { version, index }: NetworkPeople,
    order: SortOrder,
  ): Promise<readonly IndexedPerson[]> {
    if (order.key === 'name' && !order.isDescending) return index;
    const places = await this.screen.ask('peopleOrder', { version, order });
    return places ? Array.from(places, (place) => index[place] as IndexedPerson) : index;
  }

  private find(): void {
    const rows = filterPeople(this.index, this.state.filter).map(({ person }) => person);
    this.set({ rows });
  }

  private async point(person: SortedPerson | null): Promise<void> {
    if (!person) return this.paint({ pointed: null });
    const reasons = await reasonWords(person);
    const { id, categories } = person;
    // Whoever was forgotten meanwhile is not named again.
    if (!this.index.some((entry) => entry.person.id === id)) return;
    this.paint({ pointed: { personId: id, name: shownName(person), categories, reasons } });
  }

  private async read(db: EvenkeelDatabase, personId: string): Promise<void> {
    const person = this.network?.index.find((entry) => entry.person.id === personId)?.person;
    const detail = person && (await personDetail(db, this.screen.accountId, personId));
    if (!person || !detail) return this.set({ open: null });
    const { person: row, corrections, ...rest } = detail;
    const open: OpenPerson = {
      ...rest,
      person,
      row,
      corrections: corrections
        .filter(({ scope, subject }) => subjectOf(scope, person) === subject)
        .sort(
          (a, b) =>
            Number(b.scope === 'person') - Number(a.scope === 'person') ||
            b.correctedAtMs - a.correctedAtMs,
        ),
      reasons: await reasonWords(person),
      alike: this.alike(person),
    };
    this.paint({ open });
  }

  private alike(person: SortedPerson): OpenPerson['alike'] {
    const countOf = (scope: 'title' | 'company'): number => {
      const subject = subjectOf(scope, person);
      if (subject === '') return 0;
      const all = this.network?.index ?? [];
      return all.filter((one) => subjectOf(scope, one.person) === subject).length;
    };
    return { title: countOf('title'), company: countOf('company') };
  }

  private async correct(
    db: EvenkeelDatabase,
    person: SortedPerson,
    scope: 'person' | 'title' | 'company',
    dimension: CategoryDimension,
    value: string,
  ): Promise<void> {
    const subject = subjectOf(scope, person);
    const correction = { scope, subject, dimension, value };
    const made = await correctCategory(db, this.screen.accountId, correction, Date.now());
    if (!made) return;
    this.undo = (again) => undoCorrection(again, made.correction.id, made.replaced);
    this.set({ undo: t('people.corrected', { scope }) });
  }

  private async forget(db: EvenkeelDatabase, personId: string): Promise<void> {
    const isDone = await forgetPerson(db, this.screen.accountId, personId, Date.now());
    this.set({
      ...(isDone ? { open: null, pointed: null } : {}),
      saved: t(isDone ? 'people.forgotten' : 'people.forget.failed'),
    });
  }

  private async save(db: EvenkeelDatabase, name: string): Promise<void> {
    const { selected } = this.state;
    if (selected.size > MAX_PICKED) {
      this.set({ saved: t('segment.tooManyPicked', { max: MAX_PICKED }) });
      return;
    }
    const filter =
      selected.size > 0 ? { ...EVERYBODY, personIds: [...selected] } : this.state.filter;
    const saved = await withoutChangingPeople(this.screen, db, () =>
      saveSegment(db, this.screen.accountId, { name, filter }, Date.now()),
    );
    this.set({
      saved: saved.ok ? t('segment.saved', { name: name.trim() }) : t('segment.nameless'),
    });
  }
}
