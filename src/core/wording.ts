/**
 * What the bot says beside the article, the interview and the crisis message: each key with the placeholders its text may
 * use, as in `Question {step} of {of}.` The texts are in `content/wording.yaml`.
 */
export const wordingKeys = {
  // the beginning, and the first line of every conversation
  welcome: ["first", "second"],
  "welcome-line": [],
  // the formats, and where a leaning points
  "format-individual": [],
  "format-group": [],
  "direction-clear": ["format"],
  "direction-slight": ["format"],
  "direction-plain": ["format"],
  "direction-combination": [],
  "direction-either": [],
  // the interview
  intro: [],
  progress: ["step", "of"],
  taken: ["answers"],
  answer: ["title", "label"],
  changed: ["title", "label"],
  unchanged: ["title", "label"],
  "matters-taken": ["title"],
  "matters-none": [],
  "more-offer": [],
  "more-offer-again": [],
  "matters-question": [],
  "matters-choice-none": [],
  skipped: [],
  "skip-nothing": [],
  "back-answer": ["title", "label"],
  "back-nothing": [],
  "change-which": [],
  "change-nothing": [],
  "change-now": ["title", "label"],
  // the leaning
  leaning: ["direction"],
  "leaning-none": [],
  "leaning-row": ["title", "label", "reason", "speaks", "sections"],
  "leaning-row-neither": ["title", "label", "reason"],
  "speaks-mild": ["format"],
  "speaks-strong": ["format"],
  "speaks-double": ["format"],
  "leaning-against": ["titles"],
  "leaning-flip": ["title", "label", "direction"],
  "leaning-no-flip": [],
  "leaning-together": [],
  "leaning-table-row": ["title", "label", "speaks"],
  moved: ["from", "to"],
  "not-moved": ["to"],
  // answers from the article
  "from-section": ["sections"],
  "second-question": ["title"],
  "comparison-row": ["label", "first", "first-text", "second", "second-text"],
  "more-nothing": [],
  clarify: [],
  "clarify-side": [],
  "clarify-other": [],
  "miss-rephrase": [],
  "miss-rephrase-question": [],
  "miss-offer": [],
  "off-topic": [],
  // commands
  help: [],
  pause: [],
  resume: [],
  "resume-nothing": [],
  "restart-confirm": [],
  "restart-done": [],
  "restart-kept": [],
  "erase-confirm": [],
  erased: [],
  "erase-kept": [],
  gone: [],
  summary: ["link"],
  "summary-here": ["summary"],
  "summary-nothing": [],
  store: [],
  "talk-to-a-person": [],
  "talk-to-a-person-contact": ["name", "contact"],
  "repeat-nothing": [],
  undone: [],
  "undo-nothing": [],
  misunderstood: [],
  "misunderstood-none": [],
  yes: [],
  no: [],
  done: [],
  trouble: [],
  // the choices' labels
  "choice-start": [],
  "choice-resume": [],
  "choice-yes": [],
  "choice-no": [],
  "choice-skip": [],
  "choice-more": [],
  "choice-summary": [],
  "choice-about": [],
} as const satisfies Record<string, readonly string[]>;

/** The keys of `content/summary.yaml`, with their placeholders. */
export const summaryKeys = {} as const satisfies Record<string, readonly string[]>;

/** The keys of `content/page.yaml`, with their placeholders: the website's own labels and sentences. */
export const pageKeys = {} as const satisfies Record<string, readonly string[]>;

/** The texts of `content/wording.yaml`. */
export type Wording = Readonly<Record<keyof typeof wordingKeys, string>>;

/** The texts of `content/summary.yaml`. */
export type SummaryWording = Readonly<Record<keyof typeof summaryKeys, string>>;

/** The texts of `content/page.yaml`. */
export type PageWording = Readonly<Record<keyof typeof pageKeys, string>>;

/** Puts values in the place of `{name}`; a placeholder without a value stays as it is. */
export function fill(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{([a-z-]+)\}/g, (placeholder, name: string) => String(values[name] ?? placeholder));
}
