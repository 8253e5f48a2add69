import { decideClass, type ClassDecision } from './decide-class';
import { decideLevel, type LevelDecision } from './decide-level';
import { isFullyRead, readPosition, readWords, type Position } from './read-position';
import {
  FIELDS,
  LEVELS,
  type Department11,
  type Field,
  type Industry,
  type JobFunction,
  type Level,
  type Level6,
  type Seniority,
} from './taxonomy';
import type { TitleLexicons } from './title-lexicons';
import { titlePositions } from './title-words';

/** What a title and a company say about a person. `null` = they do not say. */
export interface Classification {
  seniority: Seniority | null;
  function: JobFunction | null;
  industry: Industry | null;
  /** Six levels, as German and English personnel departments speak of them. */
  level6: Level6 | null;
  department11: Department11 | null;
  /** The words that decided, folded; empty for what nothing said. */
  reasons: { seniority: string[]; function: string[]; industry: string[] };
}

export interface ClassifyOptions {
  /** Gives the best guess instead of `null`; reasons stay empty where no word said it. */
  forced?: boolean;
}

/**
 * Scores below which a decision is not given unless forced; measured over the adverts and occupations of
 * docs/categories.md, where precision passes .85.
 */
const CERTAIN = {
  fieldScore: 0.5,
  fieldMargin: 0.25,
  loneWordScore: 0.45,
  industryScore: 0.9,
  industryMargin: 0.3,
};
/** What the company says about the industry counts this much beside the title. */
const COMPANY_WEIGHT = 2;

const GENERAL_MANAGEMENT: ReadonlySet<Level> = new Set<Level>([
  'cxo',
  'owner',
  'partner',
  'signatory',
]);

/** What only the title says of an industry counts where the occupation is at home in one. */
const TOLD_BY_TITLE: ReadonlySet<Industry> = new Set<Industry>([
  'Accommodation Services',
  'Education',
  'Financial Services',
  'Hospitals and Health Care',
  'Real Estate and Equipment Rental Services',
]);

/** Fields that nearly always belong to one industry. */
const INDUSTRY_OF_FIELD: Partial<Record<Field, Industry>> = {
  healthcare: 'Hospitals and Health Care',
  education: 'Education',
  realestate: 'Real Estate and Equipment Rental Services',
};

/** Best guesses where nothing was said: the commonest in each label set. */
const GUESS = {
  seniority: 'Entry',
  function: 'Operations',
  generalFunction: 'Business Development',
  industry: 'Technology, Information and Media',
  level6: 'Professional',
  department11: 'Other',
} as const;

/** Classifies by title (or headline) and company. Never throws; the same words give the same answer. */
export function classify(
  title: string,
  company: string | null,
  lexicons: TitleLexicons,
  { forced = false }: ClassifyOptions = {},
): Classification {
  const positions = titlePositions(title).map((words) => readPosition(words, lexicons));
  const levels = positions.map(decideLevel);
  const level = levels.find((decision) => decision !== null) ?? null;
  const field = firstOf(upToGeneralManagement(positions, levels), decideField);
  const industry = decideIndustry(positions, company, lexicons);
  const certainField =
    field && field.score >= CERTAIN.fieldScore && field.margin >= CERTAIN.fieldMargin;
  const givenField = field && (forced || certainField) ? field : null;
  const certainIndustry =
    industry &&
    (industry.ofCompany || TOLD_BY_TITLE.has(industry.cls)) &&
    industry.score >= CERTAIN.industryScore &&
    industry.margin >= CERTAIN.industryMargin;
  // A guess at the industry gives way to a field that is certain.
  const saysIndustry = certainField || (forced && !industry);
  const byField = field && saysIndustry && !certainIndustry && INDUSTRY_OF_FIELD[field.cls];
  const givenIndustry = industry && (certainIndustry || (forced && !byField)) ? industry : null;
  const work = workOf(level, field, Boolean(certainField), forced);
  const rank = level ? LEVELS[level.level] : null;
  return {
    seniority: rank?.seniority ?? (forced ? GUESS.seniority : null),
    ...work,
    industry: givenIndustry?.cls ?? (byField || (forced ? GUESS.industry : null)),
    level6: rank?.level6 ?? (forced || givenField ? GUESS.level6 : null),
    reasons: {
      seniority: level?.words ?? [],
      function: givenField?.words ?? (work.function && !forced ? (level?.words ?? []) : []),
      industry: givenIndustry?.words ?? (byField ? (field?.words ?? []) : []),
    },
  };
}

/** The first position that says something counts: people name what they do now first. */
function firstOf<T>(positions: readonly Position[], decide: (position: Position) => T | null) {
  for (const position of positions) {
    const decision = decide(position);
    if (decision !== null) return decision;
  }
  return null;
}

/**
 * The field of a position. A word that says little beside words nobody knows ("Pega consultant") says enough when the
 * title holds nothing else ("Senior consultant").
 */
function decideField(position: Position): ClassDecision<Field> | null {
  const decision = decideClass(position.words, position.meanings, 'field');
  return decision !== null && decision.score >= CERTAIN.loneWordScore && isFullyRead(position)
    ? { ...decision, score: Math.max(decision.score, CERTAIN.fieldScore) }
    : decision;
}

/** Whoever runs a company first of all has no field from what they do besides ("Founder | Speaker"). */
function upToGeneralManagement(
  positions: readonly Position[],
  levels: readonly (LevelDecision | null)[],
): readonly Position[] {
  const at = levels.findIndex((decision) => decision && GENERAL_MANAGEMENT.has(decision.level));
  return at === -1 ? positions : positions.slice(0, at + 1);
}

/** Function and department; whoever runs a company without naming a field belongs to no department. */
function workOf(
  level: LevelDecision | null,
  field: ClassDecision<Field> | null,
  isCertain: boolean,
  forced: boolean,
): { function: JobFunction | null; department11: Department11 | null } {
  const said = field && FIELDS[field.cls];
  if (said && isCertain) return { function: said.function, department11: said.department };
  if (level?.founded) return { function: 'Entrepreneurship', department11: 'Other' };
  const isGeneral = level !== null && GENERAL_MANAGEMENT.has(level.level);
  const isNamed = field !== null && field.score >= CERTAIN.fieldScore;
  const department11 = isGeneral && !isNamed ? GUESS.department11 : null;
  if (!forced) return { function: null, department11 };
  return {
    function: said?.function ?? (isGeneral ? GUESS.generalFunction : GUESS.function),
    department11: department11 ?? said?.department ?? GUESS.department11,
  };
}

function decideIndustry(
  positions: readonly Position[],
  company: string | null,
  lexicons: TitleLexicons,
): (ClassDecision<Industry> & { ofCompany: boolean }) | null {
  const ofCompany = company === null ? NO_WORDS : titlePositions(company).flat();
  const employer = ofCompany.length > 0 ? ofCompany : employerOf(positions);
  const byCompany = employer.length > 0 ? industryOf(employer, lexicons) : null;
  const byTitle = firstOf(positions, (p) => decideClass(p.words, p.meanings, 'industry'));
  if (!byCompany) return byTitle && { ...byTitle, ofCompany: false };
  if (byCompany.cls !== byTitle?.cls) {
    return { ...byCompany, score: byCompany.score * COMPANY_WEIGHT, ofCompany: true };
  }
  return {
    ofCompany: true,
    cls: byCompany.cls,
    score: byCompany.score * COMPANY_WEIGHT + byTitle.score,
    margin: byCompany.margin * COMPANY_WEIGHT + byTitle.margin,
    words: [...byCompany.words, ...byTitle.words],
  };
}

const NO_WORDS: readonly string[] = [];

const employerOf = (positions: readonly Position[]): readonly string[] =>
  positions.some(({ employer }) => employer.length > 0)
    ? positions.flatMap(({ employer }) => employer)
    : NO_WORDS;

function industryOf(employer: readonly string[], lexicons: TitleLexicons) {
  const { words, meanings } = readWords(employer, lexicons);
  return decideClass(words, meanings, 'industry');
}
