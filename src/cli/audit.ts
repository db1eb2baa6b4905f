import { interview } from "../../dialogs/interview.ts";
import { auditLeanings } from "../dialogue/leaning.ts";
import { runCommand } from "./run-command.ts";

const usage = `Usage: npm run audit
Counts where every possible set of answers points, over the core questions and over all: neither format may be favored.`;

/** The largest difference between the shares of the two formats (5 points). */
const tolerance = 0.05;

await runCommand({ usage }, () => {
  const rows = auditLeanings(interview);
  for (const { over, sets, shares } of rows) {
    console.log(`${sets} sets of answers to ${over}`);
    for (const [direction, share] of Object.entries(shares)) {
      const percent = `${(share * 100).toFixed(1)} %`.padStart(7);
      console.log(`  ${direction.padEnd(12)}${percent}  ${"█".repeat(Math.round(share * 40))}`);
    }
  }
  const widest = Math.max(...rows.map(({ shares }) => Math.abs(shares.individual - shares.group)));
  console.log(`The formats differ by ${(widest * 100).toFixed(1)} points at most; ${tolerance * 100} are allowed.`);
  return widest <= tolerance ? 0 : 1;
});
