import { topicalFamilies, wordFamilies } from "./word-families.ts";
import { isNegation, stem } from "./words.ts";

/** One word or phrase of a family, by its stems. */
interface Member {
  readonly family: string;
  readonly stems: readonly string[];
}

/** So many words before a word can deny it. */
const reach = 3;

const members: readonly Member[] = wordFamilies
  .trim()
  .split("\n")
  .flatMap((line) => {
    const [family = "", words = ""] = line.split(": ");
    return words.split(" ").map((word) => ({ family, stems: word.split("-").map(stem) }));
  });

const membersByStem = new Map(
  members.map(({ stems: [first = ""] }) => [first, members.filter(({ stems }) => stems[0] === first)]),
);

/** The families of a text's stems: `#fear`, and `#not fear` where it is denied ("I'm not scared"). */
export function familiesOf(stems: readonly string[]): readonly string[] {
  return stems.flatMap((first, at) => {
    const mark = isDenied(stems, at) ? "#not " : "#";
    return (membersByStem.get(first) ?? [])
      .filter((member) => member.stems.every((one, offset) => stems[at + offset] === one))
      .map(({ family }) => mark + family);
  });
}

/** Stems that stand close behind a negation: `~like` in "I never liked groups". */
export function deniedStems(stems: readonly string[]): readonly string[] {
  return stems.filter((_, at) => isDenied(stems, at)).map((one) => `~${one}`);
}

function isDenied(stems: readonly string[], at: number): boolean {
  return stems.slice(Math.max(0, at - reach), at).some(isNegation);
}

const topical = new Set(topicalFamilies.split(" ").flatMap((family) => [`#${family}`, `#not ${family}`]));

/** How many families of words that speak of therapy a text (a list of words) has. */
export function countTopical(words: readonly string[]): number {
  return new Set(familiesOf(words.map(stem)).filter((family) => topical.has(family))).size;
}
