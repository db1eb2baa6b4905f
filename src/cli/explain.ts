import { loadConfig } from "../config.ts";
import { initialState } from "../core/state.ts";
import { loadScript } from "../load-script.ts";
import { createScreen } from "../safety/create-screen.ts";
import { readLikelihoods } from "../safety/danger-model.ts";
import { compileRules, explain } from "../safety/screen.ts";
import { chooseEncoder } from "./choose-encoder.ts";
import { runCommand, UsageError } from "./run-command.ts";

const usage = `Usage: npm run explain -- "text" [--no-encoder]
Why the crisis screen took a text for danger or did not, and what the conversation makes of it. Nothing is kept or logged.
Exits 0, or 1 when the content has a fault, or 2 on wrong usage.`;

await runCommand({ usage, flags: ["no-encoder"], maxTexts: 1 }, async ({ flags, texts: [text] }) => {
  if (text === undefined) throw new UsageError("a text is needed");
  const { contentDir, dataDir } = loadConfig();
  const script = await loadScript(contentDir, dataDir, chooseEncoder(flags));
  const { content, danger: model } = script;
  const { phrases } = content.crisis;
  const risk = createScreen(phrases, model, (fault) => console.error(fault.message))(text);
  const found = explain(compileRules(phrases), text);
  const likely = model === null ? null : readLikelihoods(model, text);
  const meant = script.interpret(initialState("individual"), await script.encode({ text }));
  const lines = [
    `The crisis screen: ${risk === null ? "no danger" : `${risk.tier}, ${risk.category}, about ${risk.about}; wording "${risk.variant}"`}`,
    ...found.map(
      ({ rule, span, risk: ruled }) =>
        `  rule ${rule}: "${span}" ${ruled === null ? "taken back by what stands around it" : ruled.tier}`,
    ),
    ...(found.length === 0 ? ["  no rule matches"] : []),
    likely === null
      ? "  nothing was learned"
      : `  learned: a danger ${percent(likely.danger)} likely (${percent(likely.enoughForCheckIn)} are enough), a crisis ${percent(likely.crisis)} (${percent(likely.enoughForCrisis)})`,
    `The conversation: ${[meant.kind, meant.topic ?? meant.intent].filter(Boolean).join(", ")}, ${percent(meant.confidence)} sure`,
    ...meant.alternatives.map(({ topic, confidence }) => `  ${topic}: ${percent(confidence)}`),
  ];
  console.log(lines.join("\n"));
  return 0;
});

function percent(share: number): string {
  return `${Math.round(100 * share)} %`;
}
