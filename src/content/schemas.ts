import { z } from "zod";
import type { Article, Aspect, Language, Operator, SlotContent, Topic, Uncovered } from "../core/content.ts";
import type { SlotId, SlotValue } from "../core/slots.ts";
import { topicIds } from "../core/topics.ts";

const text = z.string().trim().min(1);
const id = text.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, "use lower-case words joined by hyphens");
const topicId = z.enum(topicIds, {
  error: (issue) => `${issue.input === undefined ? "is missing" : "is no topic"}; give the name of a file of topics/`,
});
const link = z
  .string()
  .trim()
  .refine(
    (value) => value === "" || /^https?:\/\//.test(value),
    "use an address that starts with https://, or leave it empty",
  );

function reportRepeatedIds(items: readonly { readonly id: string }[], context: z.RefinementCtx): void {
  items.forEach((item, index) => {
    if (items.findIndex((other) => other.id === item.id) === index) return;
    context.addIssue({
      code: "custom",
      path: [index, "id"],
      message: `${item.id} stands here twice; give each its own`,
    });
  });
}

/** `article.yaml` */
export const articleSchema = z.strictObject({
  title: text,
  sections: z.record(id, text).transform((sections) => new Map(Object.entries(sections))),
}) satisfies z.ZodType<Article>;

/** The front matter of `topics/<id>.md`. */
export const topicSchema = z.strictObject({
  id: topicId,
  title: text,
  sections: z.array(id).min(1),
  counterpart: topicId.nullable().default(null),
  related: z.array(topicId).min(2).max(3),
}) satisfies z.ZodType<Omit<Topic, "answer" | "more" | "phrases">>;

/** The front matter of `not-covered/<id>.md`. */
export const uncoveredSchema = z
  .strictObject({ id, title: text, "take-along": text })
  .transform(({ "take-along": takeAlong, ...rest }) => ({ ...rest, takeAlong })) satisfies z.ZodType<
  Omit<Uncovered, "reply" | "phrases">
>;

/** The front matter of `small-talk/<id>.md`. */
export const smallTalkSchema = z.strictObject({ id });

/** The front matter of `about.md`. */
export const aboutSchema = z.strictObject({ title: text });

/** How many rows the article's comparison has. */
const aspectCount = 9;

/** `comparison.yaml` */
export const comparisonSchema = z
  .array(z.strictObject({ id, label: text, individual: text, group: text, topic: topicId }))
  .length(aspectCount, `give ${aspectCount} aspects, each as "- id: …"`)
  .superRefine(reportRepeatedIds) satisfies z.ZodType<readonly Aspect[]>;

/** `interview/<slot>.yaml`, whose choices are exactly the slot's values. */
export function slotSchema(slot: SlotId, values: readonly SlotValue[]) {
  const choice = z.strictObject({ label: text, back: text, reason: text });
  return z
    .strictObject({
      id: z.literal(slot, `must be ${slot}, like the file's name`),
      title: text,
      question: text,
      rephrase: text,
      why: text,
      "take-along": text,
      choices: z.record(z.enum(values), choice),
    })
    .transform(({ "take-along": takeAlong, ...rest }) => ({ ...rest, takeAlong })) satisfies z.ZodType<
    Omit<SlotContent, "choices">
  >;
}

/** `operator.yaml` */
export const operatorSchema = z
  .strictObject({
    name: z.string().trim(),
    contact: z.string().trim(),
    calendar: link,
    "privacy-link": link,
    "terms-link": link,
  })
  .transform(({ "privacy-link": privacyLink, "terms-link": termsLink, ...rest }) => ({
    ...rest,
    privacyLink,
    termsLink,
  })) satisfies z.ZodType<Operator>;

/** With fewer words a short message in a language is not noticed. */
const fewestLanguageWords = 20;

/** `languages.yaml` */
export const languagesSchema = z
  .array(
    z.strictObject({
      id: z.string().regex(/^[a-z]{2}$/, "use two lower-case letters, as in ISO 639-1"),
      name: text,
      sentence: text,
      words: z.array(text).min(fewestLanguageWords),
    }),
  )
  .superRefine(reportRepeatedIds) satisfies z.ZodType<readonly Language[]>;

/** A flat file of texts: exactly these keys. */
export function wordingSchema<K extends string>(keys: readonly K[]) {
  return z.record(z.enum(keys), text);
}
