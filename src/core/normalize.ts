/** Single letters kept apart by a space, a line break or a mark: `k i l l`, `s.a.d`. A run has three letters or more. */
const spacedLetters = /(?<![\p{L}\p{N}'])\p{L}(?:[ \n.\-_*]\p{L}){2,}(?![\p{L}\p{N}'])/gu;

/**
 * A text as the recognizers and the crisis screen read it: compatibility forms unified (NFKC), lower case, straight
 * apostrophes, no zero-width or control characters, letters that were spaced apart joined, no letter more than twice in
 * a row, white space as one space, or as one line break where it holds one. Takes linear time.
 */
export function normalize(text: string): string {
  return toPlainCharacters(text)
    .replace(spacedLetters, (run) => run.replace(/[^\p{L}]/gu, ""))
    .replace(/(\p{L})\1{2,}/gu, "$1$1")
    .replace(/[^\S\n]+/g, " ")
    .replace(/ ?\n[ \n]*/g, "\n")
    .trim();
}

/** Apostrophes come first: NFKC would turn the acute accent that some keyboards send for one into a space. */
function toPlainCharacters(text: string): string {
  return text
    .replace(/[\u2018\u2019\u201a\u201b\u2032\u00b4\u02bc`]/g, "'")
    .replace(/[\u201c\u201d\u201e\u2033]/g, '"')
    .normalize("NFKC")
    .toLowerCase()
    .replace(/\r\n?|[\u2028\u2029]/g, "\n")
    .replace(/\p{Cf}|\ufe0e|\ufe0f/gu, "")
    .replace(/[^\P{Cc}\n\t]/gu, " ");
}

/** The text without accents on Latin letters: `déjà` becomes `deja`; other scripts stay as they are. */
export function withoutAccents(text: string): string {
  return text
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .normalize("NFC");
}
