import { checkIn, crisis, type Rule } from "../rule.ts";

/** Medical emergencies, confusion and terror, food, sleep and substances. */
export const bodyAndMindRules: readonly Rule[] = [
  ...crisis("medical", "medical", "plain", {
    overdose: `
      took|taken|taking|swallowed|swallowing|ate|drank|drunk|injected <many> .. <substance>
      took|taken|swallowed|drank|drunk <many>? of? the|my|some|his|her|a|whole|entire bottle|box|pack|packet of? <substance>?
      drank|drunk|swallowed|drinking|swallowing some|the|a_bottle_of|half_a_bottle_of? bleach|poison|antifreeze|pesticide|acid|rat_poison|cleaning_fluid
      have|has|had|took|take|taken|taking an? overdose / <want> overdose|overdosing|od|take_all_my_pills|swallow_all
      i|he|she|they|friend|mom|dad|brother|sister|son|daughter|have|has|had overdosed|overdosing|overdose
      overdosed|overdose on|with|tonight|today|again .. <substance>|pills|again|tonight`,
  }),
  ...crisis("medical", "medical", "denial", {
    emergency: `
      crushing chest|pain / <pain> .. arm|jaw|sweating|breathe|breathing|faint|numb|spreading|crushing
      not breathing|responding|wake_up|waking_up|conscious .. now|help|happened|please|and|he|she|my
      <person>|<child> .. not breathing|responding|waking_up|conscious / <person>|<child>|i .. can not breathe .. lips|blue|allergic|swelling|choking
      <person>|<child> .. unconscious|having_a_seizure|having_a_stroke|having_a_heart_attack|turning_blue|collapsed|choking|bleeding_out
      i am|think_i_am having|bleeding a|to? heart_attack|stroke|seizure|out|death|heavily|lot
      bleeding will_not|and_will_not|and_it_will_not|does_not|wont stop / can not stop the bleeding
      can not wake|feel him|her|them|my_dad|my_mom|my_left_side|my_right_side|my_face|one_side / speech|face .. slurred|drooping|droops|slurring
      losing|lost lots|a_lot|much|too_much of blood / been|was stabbed|shot|poisoned`,
  }),
  ...crisis("other", "confusion", "plain", {
    voices: `
      voices|voice .. tell|telling|tells|told|say|saying|says|order|ordering|orders|command|commanding|want|shout|shouting|screaming me|i|to|at|that
      they|people|everyone|everybody|someone|government|police|neighbor|neighbour|neighbors|neighbours|cia|fbi ... after|following|spying|watching|poisoning|poisoning_me|coming_for|out_to_get|trying_to_kill|coming_to_get|tracking|bugged|hunting me|on_me|my_house|my_phone|my_food|my_water|my_flat|us
      chip|microchip|implant|device in my head|brain|body|arm|tooth
      cameras|microphones .. in|hidden my|the house|bathroom|kitchen|apartment|room|walls|flat|bedroom|home
      reading|controlling|stealing|inserting my thoughts|mind|brain / tv|television|radio .. sends|sending|talking|speaks|messages to|me
      poison|poisoning|poisoned my food|water`,
  }),
  {
    id: "hearing-voices",
    tier: "check-in",
    category: "other",
    saying: "plain",
    variant: "body",
    worseWith: { circumstance: "orders", variant: "confusion" },
    patterns: "hear|hearing|heard voices / voices in my head",
  },
  {
    id: "not-eating",
    tier: "check-in",
    category: "medical",
    saying: "denial",
    variant: "body",
    worseWith: { circumstance: "collapse", variant: "eating" },
    patterns: `
      not|nothing|never eaten|eat|eating|slept|sleeping|drunk ... days|weeks|week|all_week / no|without food|sleep|water .. days|weeks
      awake for|since three|four|five|six|3|4|5|6 days|nights / can not keep food|water|anything down`,
  },
  ...checkIn("medical", "body", "denial", {
    "food-and-substances": `
      make|making|made myself sick|throw_up|vomit|puke / throw|throwing|threw up after|every / slept|sleep|sleeping .. hours .. week|days|month
      purging|purged|bingeing|binging|bulimia|bulimic|anorexia|anorexic|starving_myself|starve_myself / stopped eating
      purge after|food|meals|again|everything_i_eat / barely|hardly eat|eating|eaten|sleep|sleeping|slept any_more|for_weeks|this_week|at_all|in_weeks
      drinking|drink|drunk|high|stoned|using|smoking every night|day|morning
      drinking|drink more_and_more|until_i_pass_out|too_much|a_bottle|myself_to_sleep|before_work / relapsed|using again
      back on the drugs|drink|bottle|gear|heroin|pills`,
  }),
];
