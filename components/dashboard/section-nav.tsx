import { Component } from 'preact';
import { t } from '../../lib/words/t';
import { SECTION_GROUPS, type Section } from './sections';

interface Props {
  section: Section;
}

/** Where one can go, in groups: a column beside the page, on a narrow screen a list behind one button. */
export class SectionNav extends Component<Props, { isOpen: boolean }> {
  override state = { isOpen: false };

  override componentDidUpdate(before: Props): void {
    if (before.section !== this.props.section && this.state.isOpen)
      this.setState({ isOpen: false });
  }

  override render() {
    const { section } = this.props;
    const { isOpen } = this.state;
    return (
      <nav class="sections" aria-label={t('dashboard.sections')}>
        <button
          type="button"
          class="sections-button"
          aria-expanded={isOpen}
          aria-controls="sections-list"
          onClick={() => this.setState({ isOpen: !isOpen })}
          onKeyDown={({ key }) => {
            if (key === 'Escape') this.setState({ isOpen: false });
          }}
        >
          {t('dashboard.menu', { section })}
        </button>
        <div id="sections-list" class={isOpen ? 'sections-list open' : 'sections-list'}>
          {SECTION_GROUPS.map(({ group, sections }) => (
            <div key={group} role="group" aria-labelledby={`sections-${group}`}>
              <p id={`sections-${group}`} class="note">
                {t('dashboard.group', { group })}
              </p>
              <ul>
                {sections.map((name) => (
                  <li key={name}>
                    <a
                      href={`#${name}`}
                      aria-current={name === section ? 'page' : undefined}
                      onClick={() => this.setState({ isOpen: false })}
                    >
                      {t('dashboard.section', { section: name })}
                    </a>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </div>
      </nav>
    );
  }
}
