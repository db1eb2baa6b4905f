import type { Direction, Factor, Flip, Format, InterviewDefinition, Leaning, LeaningInput } from "../core/leaning.ts";
import { answersOf, slotIds, slotValues, toAnswer, withAnswer } from "../core/slots.ts";

/** From this weight on, a reason is strong. */
const strong = 2;
/** The lead in weight from which the answers point somewhere, and from which they do so clearly. */
const slightLead = 2;
const clearLead = 4;

/** The factors that a frame brings to bear, with doubled weight where a slot matters most. */
function factorsOf(interview: InterviewDefinition, input: LeaningInput): readonly Factor[] {
  return interview.factors
    .filter((factor) => input.slots[factor.slot] === factor.value)
    .map((factor) => (input.matters.includes(factor.slot) ? { ...factor, weight: factor.weight * 2 } : factor));
}

/**
 * Where a frame points: the summed weights of both formats compared. One mild answer never decides, one strong answer
 * alone is at most slight, clear needs two strong ones that agree; strong reasons on both sides and no lead make a
 * combination. All unsure gives `either`.
 */
export function computeLeaning(interview: InterviewDefinition, input: LeaningInput): Leaning {
  const { leaning, strength } = direct(interview, input);
  return { leaning, strength, factors: factorsOf(interview, input), flips: flipsOf(interview, input, leaning) };
}

function direct(interview: InterviewDefinition, input: LeaningInput): Pick<Leaning, "leaning" | "strength"> {
  const factors = factorsOf(interview, input);
  const individual = sideOf(factors, "individual", interview);
  const group = sideOf(factors, "group", interview);
  const lead = Math.abs(individual.weight - group.weight);
  if (lead < slightLead) {
    return { leaning: individual.strong > 0 && group.strong > 0 ? "combination" : "either", strength: null };
  }
  const [ahead, leaning]: [Side, Format] =
    individual.weight > group.weight ? [individual, "individual"] : [group, "group"];
  if (ahead.strong === 0 && ahead.count < 2) return { leaning: "either", strength: null };
  return { leaning, strength: lead >= clearLead && ahead.strong >= 2 ? "clear" : "slight" };
}

interface Side {
  readonly weight: number;
  readonly count: number;
  readonly strong: number;
}

/** How much speaks for one format. A mild answer that counts double stays a mild one: it adds weight, not strength. */
function sideOf(factors: readonly Factor[], format: Format, interview: InterviewDefinition): Side {
  const own = factors.filter((factor) => factor.toward === format);
  const isStrong = ({ slot, value }: Factor) =>
    interview.factors.some((base) => base.slot === slot && base.value === value && base.weight >= strong);
  return {
    weight: own.reduce((sum, factor) => sum + factor.weight, 0),
    count: own.length,
    strong: own.filter(isStrong).length,
  };
}

/** Every single changed answer that would turn the leaning, in the interview's order. */
function flipsOf(interview: InterviewDefinition, input: LeaningInput, from: Direction): readonly Flip[] {
  return answersOf(input.slots).flatMap(({ slot, value }) =>
    slotValues[slot].flatMap((other) => {
      const changed = toAnswer(slot, other);
      if (changed === null || other === value || other === "unsure") return [];
      const { leaning } = direct(interview, { ...input, slots: withAnswer(input.slots, changed) });
      return leaning === from ? [] : [{ slot, from: value, to: other, leaning }];
    }),
  );
}

/** One row of the audit: how often each direction comes out over a set of answers. */
export interface AuditRow {
  readonly over: string;
  readonly sets: number;
  readonly shares: Readonly<Record<Direction, number>>;
}

/** Counts where every possible set of answers points: over the core questions, and over all. Shares are from 0 to 1. */
export function auditLeanings(interview: InterviewDefinition): readonly AuditRow[] {
  return [interview.core, slotIds].map((slots) => {
    const counts: Record<Direction, number> = { individual: 0, group: 0, combination: 0, either: 0 };
    const frames = framesOver(slots);
    for (const frame of frames) counts[direct(interview, { slots: frame, matters: [] }).leaning] += 1;
    const share = (direction: Direction) => counts[direction] / frames.length;
    return {
      over: slots.join(", "),
      sets: frames.length,
      shares: {
        individual: share("individual"),
        group: share("group"),
        combination: share("combination"),
        either: share("either"),
      },
    };
  });
}

function framesOver(slots: InterviewDefinition["core"]): readonly LeaningInput["slots"][] {
  return slots.reduce<readonly LeaningInput["slots"][]>(
    (frames, slot) =>
      frames.flatMap((frame) =>
        slotValues[slot].flatMap((value) => {
          const answer = toAnswer(slot, value);
          return answer === null ? [] : [withAnswer(frame, answer)];
        }),
      ),
    [{}],
  );
}
