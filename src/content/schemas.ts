import { z } from "zod";
import type { Article } from "../core/content.ts";
import { commandIds, smallTalkIds } from "../core/interpretation.ts";
import type { SlotId, SlotValue } from "../core/slots.ts";
import { type TopicId, topicIds } from "../core/topics.ts";

/** A text that is not empty. */
export const text = z.string().trim().min(1);

/** A name of our own, as `group-benefits`. */
export const id = text.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, "use lower-case words joined by hyphens");

const topicId = z.enum(topicIds, {
  error: (issue) => `${issue.input === undefined ? "is missing" : "is no topic"}; give the name of a file of topics/`,
});

const link = z
  .string()
  .trim()
  .regex(/^(https?:\/\/.*)?$/, "use an address that starts with https://, or leave it empty");

function idOfFile<I extends string>(name: I) {
  return z.literal(name, `must be ${name}, like the file's name`);
}

/** What is wrong with the placeholders of a text, as `{number}`: it may use these, and must use those. */
export function placeholderFaults(
  value: string,
  allowed: readonly string[],
  required: readonly string[] = [],
): readonly string[] {
  const named = [...value.matchAll(/\{([^{}]*)\}/g)].map(([, name = ""]) => name);
  const known = allowed.map((name) => `{${name}}`).join(", ");
  const advice = known === "" ? "this text has none" : `this text may use ${known}`;
  return [
    ...required.filter((name) => !named.includes(name)).map((name) => `must contain {${name}}`),
    ...named
      .filter((name) => !allowed.includes(name))
      .map((name) => `the placeholder {${name}} is not known here; ${advice}`),
  ];
}

/** Texts under exactly these keys, each with no other placeholders than its key knows; with all of them on demand. */
export function textsSchema<K extends string>(
  placeholders: Readonly<Record<K, readonly string[]>>,
  { needsAll = false } = {},
) {
  const isKey = (key: string): key is K => Object.hasOwn(placeholders, key);
  const keys = Object.keys(placeholders).filter(isKey);
  return z.record(z.enum(keys), text).superRefine((texts, context) => {
    for (const key of keys) {
      const allowed = placeholders[key];
      for (const message of placeholderFaults(texts[key], allowed, needsAll ? allowed : [])) {
        context.addIssue({ code: "custom", path: [key], message });
      }
    }
  });
}

/** `article.yaml` */
export const articleSchema = z.strictObject({
  title: text,
  sections: z.record(id, text).transform((sections) => new Map(Object.entries(sections))),
});

/** The front matter of `topics/<id>.md`; the sections are not checked when the article could not be read. */
export function topicSchema(name: TopicId, article: Article | null) {
  const otherTopic = topicId.refine((other) => other !== name, "name another topic than this one");
  const section = text.refine((one) => article?.sections.has(one) ?? true, {
    error: ({ input }) => `there is no section ${input} in article.yaml`,
  });
  return z.strictObject({
    id: idOfFile(name),
    title: text,
    sections: z.array(section).min(1),
    counterpart: otherTopic.nullable().default(null),
    related: z.array(otherTopic).min(2).max(3),
  });
}

/** These name something else in the same fields of an interpretation. */
const takenIds: readonly string[] = [...topicIds, ...commandIds, ...smallTalkIds];

/** The front matter of `not-covered/<id>.md`. */
export function uncoveredSchema(name: string) {
  const message = `${name} already names a topic or an intent; choose another`;
  return z
    .strictObject({
      id: idOfFile(name).refine(() => !takenIds.includes(name), message),
      title: text,
      "take-along": text,
    })
    .transform(({ "take-along": takeAlong, ...rest }) => ({ ...rest, takeAlong }));
}

/** The front matter of `small-talk/<id>.md`. */
export function smallTalkSchema(name: string) {
  return z.strictObject({ id: idOfFile(name) });
}

/** The front matter of `about.md`. */
export const aboutSchema = z.strictObject({ title: text });

/** How many rows the article's comparison has. */
const aspectCount = 9;

/** `comparison.yaml` */
export const comparisonSchema = z
  .array(z.strictObject({ id, label: text, individual: text, group: text, topic: topicId }))
  .length(aspectCount);

/** `interview/<slot>.yaml`, whose choices are exactly the slot's values. */
export function slotSchema(slot: SlotId, values: readonly SlotValue[]) {
  return z
    .strictObject({
      id: idOfFile(slot),
      title: text,
      question: text,
      rephrase: text,
      why: text,
      "take-along": text,
      choices: z.record(z.enum(values), z.strictObject({ label: text, back: text, reason: text })),
    })
    .transform(({ "take-along": takeAlong, ...rest }) => ({ ...rest, takeAlong }));
}

/** `operator.yaml` */
export const operatorSchema = z
  .strictObject({
    name: text,
    contact: z.string().trim(),
    calendar: link,
    "privacy-link": link,
    "terms-link": link,
  })
  .transform(({ "privacy-link": privacyLink, "terms-link": termsLink, ...rest }) => ({
    ...rest,
    privacyLink,
    termsLink,
  }));

/** With fewer words a short message in a language is not noticed. */
const fewestLanguageWords = 20;

/** `languages.yaml` */
export const languagesSchema = z.array(
  z.strictObject({
    id: z.string().regex(/^[a-z]{2}$/, "use two lower-case letters, as in ISO 639-1"),
    name: text,
    sentence: text,
    words: z.array(text).min(fewestLanguageWords),
  }),
);
