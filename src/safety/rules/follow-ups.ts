import type { CrisisChoiceId } from "../../core/crisis.ts";

/** What a short message can mean after a crisis message or a check-in. */
export type FollowUp = CrisisChoiceId | HonestQuestion | "yes" | "no" | "despair" | "misunderstood" | "no-pressure";

/** What people ask before they trust, and the text that answers it. */
export type HonestQuestion = "who-sees" | "who-calls" | "what-happens" | "what-am-i" | "why-asked";

/** How a follow-up is told from its words. */
export interface FollowUpRule {
  readonly means: FollowUp;
  /** It must stand at the beginning; else it may stand anywhere. */
  readonly isOpening?: true;
  /** In a longer message something else is said. */
  readonly mostWords: number;
  readonly patterns: string;
}

/** Words that hedge a yes; alone they are an unsure answer, though the screen takes them for fillers elsewhere. */
export const hedges: ReadonlySet<string> = new Set(["kinda", "kind of", "sorta", "sometimes", "really", "basically"]);

/** The first that fits counts. "yes" is every answer that is no plain no. */
export const followUps: readonly FollowUpRule[] = [
  {
    means: "who-calls",
    mostWords: 14,
    patterns: `
      call|calling|send|sending|phone|tell|involve the police|cops|ambulance|hospital / do not|you|u call|ring|phone|alert|send anyone|someone|the_police|police|them
      call|send|phone an|the? ambulance / are you|u going_to? call|calling|send|sending|phone|phoning / will|do|would|can|could you|u call|calling|send|sending|phone anyone|someone|somebody|the_police|police|for_me`,
  },
  {
    means: "who-sees",
    mostWords: 14,
    patterns: `
      are you|u keeping|saving|storing|recording / is|are this|it|that|these|they logged|recorded|saved|stored|kept|private|confidential|anonymous|secret / who can|will see|read|sees|reads
      do|will|can you|u store|save|keep|record|log / does anyone|someone|anybody see|read / can|will anyone|someone|people|somebody see|read
      do not|you|u tell my|anyone|anybody|them|him|her|nobody|no_one / will|would you|u tell / is anyone|someone|somebody watching|reading`,
  },
  {
    means: "what-happens",
    mostWords: 12,
    patterns: `
      what happens|will_happen|would_happen if|when .. call|ring|text|phone / what do|would|will they do|say|ask / who answers|picks_up|will_answer
      do|will i have|need to give my|a name / what happens then|next`,
  },
  {
    means: "what-am-i",
    mostWords: 9,
    patterns: `
      you are a bot|machine|robot|computer|program / are|r you|u a? real|human|person|bot|robot|ai|machine / is this a? real|human|person|bot|robot / you are not a? real|human|person
      am i talking|speaking to`,
  },
  {
    means: "why-asked",
    mostWords: 10,
    patterns: `
      why do|did|are|would you|u ask|asking|want|say|think / why|y ask|asking / what makes you think|ask|say / who are|r you|u to`,
  },
  {
    means: "no-pressure",
    isOpening: true,
    mostWords: 10,
    patterns: `
      leave me alone|be / fuck|piss|bugger off|you|this / go away / shut up / stop asking / not right? now|today|yet / none of your / mind your
      i would|do rather|not not|want_to|wanna say|talk|answer|tell|discuss / do not want|wanna to? talk|answer|say|discuss / i|we can not talk / rather not / next question|please
      maybe later / later / can we not / i do not talk / not your / no comment / that is private|personal / it is private|personal / let it go / drop it`,
  },
  { means: "yes", mostWords: 2, patterns: "help me?" },
  // "not really", without its filler
  { means: "no", mostWords: 1, patterns: "not" },
  {
    means: "yes",
    isOpening: true,
    mostWords: 10,
    patterns: `
      no|nope|nah i? am? not ok|okay|safe|fine|alright / not|i_am_not|am_not ok|okay|safe|fine|alright`,
  },
  {
    means: "despair",
    isOpening: true,
    mostWords: 6,
    patterns: "no one|body would|will|can|comes|listens|helps|cares",
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
      they|would|will|they_would|they_will lock|put|section|take|commit me up|away|in|inside? / lock me up / been|tried there|that|it|them|this|calling|everything already|before|once?
      tried that|it|them|this|calling|before|everything / will|would|does|do|did not help|work|listen|understand|answer / can not afford / not bad_enough|sick_enough|that_bad
      waste|wasting of|their|your time / others|people have it|need_it worse|more / can|could|do|will not call|phone|ring|talk_on_the_phone / calling|phoning|ringing is|feels|seems|them? too? hard|scary|difficult
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
      sort|kinda|kind|sorta of? / dunno|idk|probs|sometimes|mostly|lately|usually|ish / every day|night|morning|time|week / all|most day|night|nights|time|days|of_the_time / when i|it|nobody|no_one|everyone
      since|for ... / on|now and|again|off / more|less or|than / i can not / a lot|while|few|bit|little / yes_and_no / who knows / depends / it depends / if_only / not any|much more|longer
      not sure|safe / i am not sure|safe|ok|okay / both|all_the_time|every_day / hard to say / i can_not say / it is true`,
  },
  {
    means: "despair",
    isOpening: true,
    mostWords: 8,
    patterns: `
      does it matter / it does not matter / what does it matter / what|why is_the_point|bother|does_it_matter / who cares
      no_one|nobody cares|care|would|will|can|comes|ever|is_there|listens|helps / what is the? point|use|good / it is|does no|not use|good|matter / i am|feel done|tired|finished|beyond
      no_one|nobody can_help / nothing helps|works|will_help / no|what difference / whatever / too late / it is too late
      why would|should you|anyone|i care`,
  },
];
