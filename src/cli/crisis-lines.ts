import { loadConfig } from "../config.ts";
import { loadContent } from "../content/load-content.ts";
import { findUnverifiedLines } from "../server/crisis-lines-age.ts";
import { describeLines } from "./describe-lines.ts";
import { runCommand, UsageError } from "./run-command.ts";

const usage = `Usage: npm run crisis-lines [-- GB IE …]
The crisis lines of content/crisis/lines.yaml, of all countries or of those that are named, by how sure they are and when they
were verified, and what to do about it.
Exits 0 when all lines were verified lately, 1 when some were not or the content has a fault, 2 on wrong usage.`;

await runCommand({ usage, maxTexts: Number.POSITIVE_INFINITY }, ({ texts }) => {
  const { crisis } = loadContent(loadConfig().contentDir);
  if (crisis.fault !== null) throw new Error(crisis.fault);
  const wanted = texts.map((text) => text.toUpperCase());
  const unknown = wanted.filter((code) => !crisis.regions.has(code));
  if (unknown.length > 0) throw new UsageError(`there are no lines for ${unknown.join(", ")}`);
  console.log(describeLines(crisis, wanted, Date.now()));
  return findUnverifiedLines(crisis, Date.now()).length === 0 ? 0 : 1;
});
