import type { CrisisChoiceId } from "../../core/crisis.ts";

/** What a short message can mean after a crisis message or a check-in. */
export type FollowUp = CrisisChoiceId | "yes" | "no" | "despair" | "misunderstood";

/** How a follow-up is told from its words. */
export interface FollowUpRule {
  readonly means: FollowUp;
  /** It must stand at the beginning; else it may stand anywhere. */
  readonly isOpening?: true;
  /** In a longer message something else is said. */
  readonly mostWords: number;
  readonly patterns: string;
}

/** The first that fits counts. "yes" is every answer that is no plain no. */
export const followUps: readonly FollowUpRule[] = [
  {
    means: "yes",
    isOpening: true,
    mostWords: 10,
    patterns: `
      no|nope|nah i? am? not ok|okay|safe|fine|alright / not|i_am_not|am_not ok|okay|safe|fine|alright`,
  },
  {
    means: "misunderstood",
    mostWords: 25,
    patterns: `
      you misunderstood|misread|misheard / misunderstood|misunderstanding / not what|like i|that meant|mean|said|asked
      did not mean it|that like? that? / got me|it|that wrong / took it|that|me the wrong way / i was joking|kidding / was|only a joke
      wrong end of the stick`,
  },
  {
    means: "other-country",
    mostWords: 10,
    patterns: `
      other|another|different country / not in|from that|this|the country / i do not live there|in_the_us|in_america`,
  },
  {
    means: "someone-else",
    mostWords: 10,
    patterns: `
      it is|its not? about|for someone_else|a_friend|my_friend / not me it / someone else / asking for a friend`,
  },
  { means: "not-safe", mostWords: 8, patterns: "not safe at home / unsafe at home" },
  {
    means: "hard-to-call",
    mostWords: 14,
    patterns: `
      can|could|do|will not call|phone|ring|talk_on_the_phone / calling|phoning|ringing is|feels|seems|them? too? hard|scary|difficult
      hate|scared_of|afraid_of|afraid_to|scared_to|hard_to|too_scared_to call|calling|phone|phones|talking_on_the_phone|phoning
      what makes calling hard`,
  },
  {
    means: "no",
    isOpening: true,
    mostWords: 14,
    patterns: `
      no|nope|nah|naw|not_at_all|never|not_really / i am ok|okay|fine|safe|alright|all_right|good|not_in_danger|not_thinking / am ok|okay|fine|safe
      ok|okay|fine|safe|all_good|all_right thanks|thank_you|now|for_now / yes|yeah|yep|yea i am safe|ok|okay|fine|alright|good / do not worry`,
  },
  {
    means: "go-on",
    mostWords: 8,
    patterns: `
      safe for now / go on|ahead|back / carry on / continue / let us|lets go_on|move_on|continue / resume`,
  },
  {
    means: "yes",
    isOpening: true,
    mostWords: 6,
    patterns: `
      yes|yeah|yep|yea|yup|ya|y|yh / i suppose|guess|think_so|do|am|might|have|feel_that|feel_it|wish
      maybe|perhaps|kind_of|a_bit|a_little|possibly|probably|often|always|at_times|now_and_then|both|thinking_about_it / i do not know / do not know
      not sure|safe / i am not sure|safe|ok|okay / both|all_the_time|every_day / hard to say / i can_not say / it is true`,
  },
  {
    means: "despair",
    isOpening: true,
    mostWords: 8,
    patterns: `
      does it matter / it does not matter / what does it matter / what|why is_the_point|bother|does_it_matter / who cares
      no_one|nobody cares|can_help / nothing helps|works|will_help / no|what difference / whatever / too late / it is too late
      why would|should you|anyone|i care`,
  },
];
