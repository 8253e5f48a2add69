import type { Section } from '../../components/dashboard/sections';
import type { CreateSection, Screen, SectionController } from './screen';

/**
 * Sections in which everything on show is about one account: what was read, chosen or can be undone there. The others name
 * the account beside what they show, keep apart what is whose, or go on while somebody else is on show, as an import does.
 */
const OF_ONE_ACCOUNT: ReadonlySet<Section> = new Set([
  'history',
  'growth',
  'engagement',
  'composition',
  'people',
  'whatif',
  'report',
]);

interface Opened {
  create: CreateSection;
  controller: SectionController;
  accountId: string;
}

/** The sections that were opened. One about an account is made anew for another: nobody's numbers stand under a name not theirs. */
export class OpenedSections {
  private readonly opened = new Map<Section, Opened>();

  constructor(private readonly screen: Screen) {}

  has(section: Section): boolean {
    return this.opened.has(section);
  }

  /** Opens a section; one that is open stays as it is. */
  open(section: Section, create: CreateSection): SectionController {
    if (!this.opened.has(section)) this.make(section, create);
    return this.at(section) as SectionController;
  }

  /** @returns undefined for one that was not opened yet */
  at(section: Section): SectionController | undefined {
    const { accountId } = this.screen;
    const known = this.opened.get(section);
    if (known && known.accountId !== accountId && OF_ONE_ACCOUNT.has(section)) {
      return this.make(section, known.create);
    }
    return known?.controller;
  }

  /** Tells drawings apart that must not share what components keep, such as a search or an open form. */
  keyOf(section: Section): string {
    return OF_ONE_ACCOUNT.has(section) ? `${section} ${this.screen.accountId}` : section;
  }

  private make(section: Section, create: CreateSection): SectionController {
    const controller = create(this.screen);
    this.opened.set(section, { create, controller, accountId: this.screen.accountId });
    return controller;
  }
}
