const shortestRepaired = 4;
const shortestRight = 3;
/** Shorter words have too many neighbors: in them only swapped and doubled letters are repaired. */
const long = 6;
/** A word is only taken for one that occurs so often; and phrases are misspelt too, so one that occurs seldom may be wrong. */
const leastCount = 8;
const mostOfWrong = 2;
const timesOfRight = 20;

/**
 * Repairs words with one typing error (a letter too many, too few, wrong, or two swapped) by the frequent words around
 * them. Words that share a form with one letter left out are neighbors: W. Garbe, "SymSpell", 2012.
 */
export function createRepair(counts: ReadonlyMap<string, number>): (word: string) => string {
  const frequent = [...counts].filter(([word, count]) => count >= leastCount && word.length >= shortestRight);
  const neighbors = new Map<string, string[]>();
  for (const [word] of frequent.sort((a, b) => b[1] - a[1])) {
    for (const form of [word, ...shortened(word)]) neighbors.set(form, [...(neighbors.get(form) ?? []), word]);
  }
  return (word) => {
    const seen = counts.get(word) ?? 0;
    if (seen > mostOfWrong || word.length < shortestRepaired) return word;
    const candidates = [word, ...shortened(word)].flatMap((form) => neighbors.get(form) ?? []);
    const near = candidates.filter((one) => (counts.get(one) ?? 0) >= timesOfRight * seen && isOneSlip(word, one));
    return near.reduce((best, one) => ((counts.get(one) ?? 0) > (counts.get(best) ?? 0) ? one : best), near[0] ?? word);
  };
}

function shortened(word: string): readonly string[] {
  return Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1));
}

/** Whether a word is another with two letters swapped, a letter doubled or not doubled, or, when long, any one letter wrong. */
function isOneSlip(word: string, other: string): boolean {
  let start = 0;
  while (start < word.length && word[start] === other[start]) start += 1;
  let end = 0;
  while (end < Math.min(word.length, other.length) - start && word.at(-1 - end) === other.at(-1 - end)) end += 1;
  const [left, right] = [word.slice(start, word.length - end), other.slice(start, other.length - end)];
  const isSwap = left.length === 2 && left[0] === right[1] && left[1] === right[0] && right.length === 2;
  const isDoubling = left.length + right.length === 1 && left + right === word[start - 1];
  return isSwap || isDoubling || (word.length >= long && left.length <= 1 && right.length <= 1);
}
