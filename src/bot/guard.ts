import type { ConversationKey, HandleTurn, Turn } from "../core/conversation.ts";
import { createScreen } from "../safety/create-screen.ts";
import { type Careful, carefree, nextStep, remember, type Step, toCheckIn, unknownCountry } from "./careful-path.ts";
import { type HandleScreened, restMilliseconds } from "./create-bot.ts";
import { type GuardOptions, guardedTurn, isPlace, isTakenUp, type Known, type TurnContext } from "./guarded-turn.ts";

/** How many conversations and deliveries are remembered; the oldest are forgotten. */
const mostRemembered = 10_000;

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
  const { crisis, now } = options;
  const screen = createScreen(crisis.phrases, options.danger, options.onFault);
  const memories = new Map<string, Memory>();
  const answered = new Map<string, true>();

  return async (key, utterance) => {
    const name = JSON.stringify([key.channel, key.tenant, key.id]);
    const delivery = JSON.stringify([name, utterance.id ?? options.newId()]);
    if (answered.has(delivery)) return "seen";
    const { careful: before, known } = recall(memories.get(name), now());
    const risk = screen(utterance.text, `${utterance.payload ?? ""}\n${utterance.otherText ?? ""}`);
    const step = nextStep(crisis, before, utterance, risk);
    const careful = remember(crisis, before, step, utterance);
    const context = { ...options, utterance, before, careful, known };
    setNewest(memories, name, { careful, known, at: now() });
    if (step.do !== "pass") setNewest(answered, delivery, true);

    const behind = await askRest(rest, key, context, step);
    if (behind === "seen") return behind;
    // another utterance may have come in the meantime
    const latest = memories.get(name)?.careful ?? careful;
    const heard = latest === careful ? hear(careful, step, behind) : latest;
    setNewest(memories, name, { ...learn(heard, known, step, behind), at: now() });
    return guardedTurn(context, step, behind);
  };
}

/** Once the conversation has taken something up, the guard's words are no longer the last that were said. */
function hear(careful: Careful, step: Step, behind: Turn | null): Careful {
  return step.do === "unclear" && isTakenUp(behind) ? { ...careful, asked: null } : careful;
}

/** What the conversation's turn adds to what is remembered: what it knows, or that a place was named that has no lines. */
function learn(careful: Careful, known: Known, step: Step, behind: Turn | null): Pick<Memory, "careful" | "known"> {
  if (step.do === "place" && isPlace(behind)) {
    return { careful: { ...careful, asked: "crisis", region: unknownCountry }, known };
  }
  if (behind === null || (step.do === "unclear" && !isTakenUp(behind))) return { careful, known };
  const { slots, pending, leaning } = behind;
  return { careful, known: { slots, pending, leaning } };
}

/** Sets a value in a map that forgets what was set longest ago when it would grow over its bound. */
function setNewest<V>(map: Map<string, V>, key: string, value: V): void {
  map.delete(key);
  map.set(key, value);
  const [oldest] = map.keys();
  if (map.size > mostRemembered && oldest !== undefined) map.delete(oldest);
}

/** What is known of a conversation: nothing before its first turn, after a restart, or after a rest. */
function recall(memory: Memory | undefined, now: number): Pick<Memory, "careful" | "known"> {
  const isRested = memory === undefined || now - memory.at > restMilliseconds;
  return isRested ? { careful: carefree, known: { slots: {}, pending: null, leaning: null } } : memory;
}

/** What the conversation makes of an utterance; null when it is not asked, or fails behind words that do not need it. */
async function askRest(
  rest: HandleScreened,
  key: ConversationKey,
  { utterance, before, onFault }: TurnContext,
  step: Step,
): Promise<Turn | "seen" | null> {
  if (step.do === "crisis" || step.do === "answer") return null;
  if (step.do === "pass" && step.risk === null) return rest(key, utterance, null);
  try {
    if (step.do === "check-in" || step.do === "pass" || step.do === "unclear")
      return await rest(key, utterance, step.risk);
    const isOver = step.do === "return" && !step.hasMore;
    const asked = isOver ? { ...utterance, text: "", payload: "command:resume" } : utterance;
    return await rest(key, asked, toCheckIn(before.risk));
  } catch (cause) {
    onFault(new Error("The conversation failed behind a check-in, which was sent alone", { cause }));
    return null;
  }
}
