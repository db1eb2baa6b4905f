import type { SmallTalk } from "../core/content.ts";
import { type CommandId, commandIds, type SmallTalkId, smallTalkIds } from "../core/interpretation.ts";
import type { ContentFiles } from "./content-files.ts";
import { openMarkdown } from "./parse-markdown.ts";
import { openPhrases } from "./parse-phrases.ts";
import { smallTalkSchema } from "./schemas.ts";

const fewestPhrases = 40;
const purpose = "ways in which people say this";

/** Reads `small-talk/`: each kind with the word back. */
export function loadSmallTalk(files: ContentFiles): ReadonlyMap<SmallTalkId, SmallTalk> {
  return new Map(smallTalkIds.map((id) => [id, loadOne(files, id)]));
}

function loadOne(files: ContentFiles, id: SmallTalkId): SmallTalk {
  const phrases = openPhrases(files, `small-talk/${id}.phrases.txt`, fewestPhrases, purpose);
  const parsed = openMarkdown(files, `small-talk/${id}.md`, "write the word back there", smallTalkSchema);
  if (parsed !== null && parsed.front.value.id !== id) {
    files.report(parsed.front.placeOf("id"), `id: must be ${id}, like the file's name`);
  }
  return { reply: parsed?.body.trim() ?? "", phrases };
}

/** Reads `commands/`: the ways people say each command. */
export function loadCommands(files: ContentFiles): ReadonlyMap<CommandId, readonly string[]> {
  const phrasesOf = (id: CommandId): readonly string[] =>
    openPhrases(files, `commands/${id}.phrases.txt`, fewestPhrases, purpose);
  return new Map(commandIds.map((id) => [id, phrasesOf(id)]));
}
