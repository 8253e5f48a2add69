/** An invented member. Nobody of this name is meant; ids are not LinkedIn's. */
export interface Member {
  slug: string;
  /** The shape of LinkedIn's member ids, with digits that cannot be one. */
  memberId: string;
  name: string;
  headline: string;
}

const FIRST = [
  ...['Alva', 'Birk', 'Cosima', 'Dario', 'Edda', 'Fenno', 'Greta', 'Hedda', 'Ilja', 'Jorid'],
  ...['Kaspar', 'Liv', 'Mirek', 'Nadia', 'Odin', 'Petra', 'Quirin', 'Runa', 'Silas', 'Tamsin'],
  ...['Ulla', 'Vito', 'Wanda', 'Xenia', 'Yannick', 'Zoë', 'Amara', 'Bjarne', 'Chiara', 'Dorian'],
];
const LAST = [
  ...['Ahornfeld', 'Brightwater', 'Castellane', 'Dunmore', 'Elderwick', 'Farrowgate', 'Glenholt'],
  ...[
    'Hollowell',
    'Ivarsson',
    'Jessenius',
    'Kettlewell',
    'Lindqvare',
    'Marchetti-Vale',
    'Norrland',
  ],
  ...['Oakhurst', 'Pellworm', 'Quillfeather', 'Rautenberg', 'Silverthorn', 'Thistledown', 'Umbra'],
  ...['Vandermeer-Lok', 'Wintermark', 'Yarrow', 'Zimmerfeld'],
];
const TITLES = [
  ...['Product Manager', 'Software Engineer', 'Head of Marketing', 'Recruiter', 'Founder'],
  ...['Sales Director', 'Data Analyst', 'UX Designer', 'Project Lead', 'HR Business Partner'],
  ...['Chief Financial Officer', 'Consultant', 'Operations Manager', 'Teacher', 'Nurse'],
];
const COMPANIES = [
  ...['Fernbank Cloud', 'Lantern & Loom', 'Northpier Robotics', 'Paper Kite Studio', 'Saltmarsh'],
  ...['Tidewheel Energy', 'Upland Foods', 'Vellum Press', 'Wickerwork Health', 'Yewtree Bank'],
];

const slugOf = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z]+/g, '-');

/**
 * The member at a place in an endless list of invented people; the same place gives the same member.
 * @param list - lists do not share people
 * @param index - from 0
 */
export function inventMember(list: string, index: number): Member {
  const spread = index * 7 + list.length * 13;
  const first = FIRST[spread % FIRST.length]!;
  const last = LAST[Math.floor(spread / 3 + index) % LAST.length]!;
  const title = TITLES[(spread + index) % TITLES.length]!;
  const company = COMPANIES[(spread * 3) % COMPANIES.length]!;
  const name = `${first} ${last}`;
  return {
    slug: `${slugOf(name)}-${list.charAt(0)}${index}`,
    memberId: `ACoAAstandin${list.charAt(0)}${String(index).padStart(8, '0')}`,
    name,
    headline: `${title} at ${company}`,
  };
}
