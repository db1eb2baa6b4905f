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
  "speaks-neither": [],
  "speaks-double": ["speaks"],
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
export const summaryKeys = {
  gone: [],
  "page-title": [],
  title: ["first", "second"],
  made: ["date"],
  "keep-until": ["until"],
  "keep-markdown": [],
  "heading-decision": [],
  "heading-points": [],
  "heading-matters": [],
  "heading-answers": [],
  "heading-open": [],
  "heading-reasons": [],
  "heading-asked": [],
  "heading-take-along": [],
  "heading-next": [],
  "heading-about": [],
  decision: ["first", "second"],
  points: ["direction"],
  "points-open": [],
  "points-together": [],
  "fit-title": [],
  "fit-line": ["title", "speaks"],
  matters: ["title", "label"],
  "answers-none": [],
  "answers-question": [],
  "answers-label": [],
  "answers-speaks": [],
  "open-unsure": ["title"],
  "open-skipped": ["title"],
  "open-unanswered": ["title"],
  reason: ["title", "reason"],
  "reasons-for": ["format", "other"],
  "reasons-none": [],
  "reasons-neither": [],
  "from-section": ["sections"],
  "take-along-worry": ["title"],
  "take-along-together": [],
  phone: [],
  "phone-wish": ["first", "second"],
  "phone-offer": [],
  "phone-cost": [],
  meeting: [],
  "meeting-work": ["first", "second"],
  "meeting-suggest": [],
  "meeting-change": [],
  "meeting-notice": [],
  reach: ["name"],
  calendar: [],
  "about-is": [],
  "about-is-not": [],
  "about-article": ["article"],
  "about-operator": ["name"],
  "about-date": ["version"],
} as const satisfies Record<string, readonly string[]>;

/** The keys of `content/page.yaml`, with their placeholders: the website's own labels and sentences. */
export const pageKeys = {
  // the page
  title: [],
  "no-script": [],
  // the welcome, and under it questions that people can press
  welcome: [],
  "example-cost": [],
  "example-group-confidentiality": [],
  "example-which-is-better": [],
  // the bar at the top
  "urgent-help": [],
  menu: [],
  "menu-summary": [],
  "menu-restart": [],
  "menu-delete": [],
  "menu-about": [],
  "menu-privacy": [],
  "menu-terms": [],
  // the conversation, as it is read out
  conversation: [],
  "you-said": [],
  "guide-said": [],
  choices: [],
  // writing
  message: [],
  "message-hint": [],
  send: [],
  // on the way
  sending: [],
  waiting: [],
  "send-again": [],
  refused: [],
  typing: [],
  offline: [],
  unreachable: [],
  gone: [],
  // the help block: it also works when nothing else does
  "help-summary": [],
  "help-emergency": ["number"],
  "help-country": ["country"],
  "help-directories": [],
  "help-note": [],
  // the summary
  "summary-open": [],
  "summary-text": [],
  // the picture of how both formats fit
  "fit-title": [],
  "fit-individual": [],
  "fit-group": [],
  "fit-words": ["first", "first-weight", "second", "second-weight"],
} as const satisfies Record<string, readonly string[]>;

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
