import type { ConversationKey, HandleTurn, Turn } from "../core/conversation.ts";
import type { CrisisContent } from "../core/crisis.ts";
import type { Utterance } from "../core/turn.ts";
import { compileRules, safeScreen } from "../safety/screen.ts";
import { createBoundedMap } from "./bounded-map.ts";
import { type Careful, carefree, nextStep, remember, type Step, toCheckIn } from "./careful-path.ts";
import type { HandleScreened } from "./create-bot.ts";
import { type Known, nothingKnown, passedTurn, type TurnContext, toTurn } from "./guarded-turn.ts";

/** How many conversations and deliveries are remembered; the oldest are forgotten. */
const mostRemembered = 10_000;
/** After this long without a message (8 hours) a conversation begins anew. */
const restMilliseconds = 8 * 60 * 60 * 1000;

/** What the guard needs: nothing that can fail. */
export interface GuardOptions {
  readonly crisis: CrisisContent;
  /** The operator's country, ISO 3166, for when nothing else tells where a person is. */
  readonly defaultRegion: string | null;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly newId: () => string;
  /** Told of what failed behind a reply that is sent all the same. */
  readonly onFault: (fault: Error) => void;
}

interface Memory {
  readonly careful: Careful;
  /** As of the last turn that was no crisis. */
  readonly known: Known;
  readonly at: number;
}

/**
 * Screens every utterance before anything else; only what is not a crisis goes on to `rest`. A crisis is answered from
 * what is in memory, without store, queue or limit, and nothing of it is written.
 */
export function createGuard(options: GuardOptions, rest: HandleScreened): HandleTurn {
  const { crisis, now, onFault } = options;
  const rules = compileRules(crisis.phrases);
  const memories = createBoundedMap<Memory>(mostRemembered);
  const answered = createBoundedMap<true>(mostRemembered);

  const look = (name: string, utterance: Utterance): { readonly context: TurnContext; readonly step: Step } => {
    const { careful: before, known } = recall(memories.get(name), now());
    const risk = safeScreen(rules, `${utterance.text}\n${utterance.payload ?? ""}`, onFault);
    const step = nextStep(crisis, before, utterance, risk);
    const careful = remember(crisis, before, step, utterance);
    memories.set(name, { careful, known, at: now() });
    return { context: { ...options, utterance, before, careful, known }, step };
  };

  return async (key, utterance) => {
    const name = JSON.stringify([key.channel, key.tenant, key.id]);
    const delivery = JSON.stringify([name, utterance.id ?? options.newId()]);
    if (answered.get(delivery)) return "seen";
    const { context, step } = look(name, utterance);
    if (step.do !== "pass") answered.set(delivery, true);

    const behind = await askRest(rest, key, context, step, onFault);
    if (behind === "seen") return behind;
    if (behind === null) return toTurn(context, step, null);
    memories.set(name, {
      careful: memories.get(name)?.careful ?? context.careful,
      known: pickKnown(behind),
      at: now(),
    });
    return step.do === "pass" ? passedTurn(context, step, behind) : toTurn(context, step, behind);
  };
}

function pickKnown({ slots, pending, leaning }: Turn): Known {
  return { slots, pending, leaning };
}

function recall(memory: Memory | undefined, now: number): Pick<Memory, "careful" | "known"> {
  if (memory === undefined) return { careful: carefree, known: nothingKnown };
  return now - memory.at > restMilliseconds ? { ...memory, careful: carefree } : memory;
}

/** What the conversation makes of an utterance; null when it is not asked, or fails behind words that do not need it. */
async function askRest(
  rest: HandleScreened,
  key: ConversationKey,
  { utterance, before }: TurnContext,
  step: Step,
  onFault: GuardOptions["onFault"],
): Promise<Turn | "seen" | null> {
  if (step.do === "crisis" || step.do === "answer") return null;
  if (step.do === "pass" && step.risk === null) return rest(key, utterance, null);
  try {
    if (step.do !== "return") return await rest(key, utterance, step.risk);
    const asked = step.hasMore ? utterance : { ...utterance, text: "", payload: "command:resume" };
    return await rest(key, asked, toCheckIn(before.risk));
  } catch (cause) {
    onFault(new Error("The conversation failed behind a check-in, which was sent alone", { cause }));
    return null;
  }
}
