import { checkIn, type Rule } from "../rule.ts";

/** What could be danger and could be something else: answered with a short kind question. */
export const checkInRules: readonly Rule[] = [
  {
    id: "hopeless",
    tier: "check-in",
    category: "suicide",
    saying: "denial",
    variant: "self",
    worseWith: { circumstance: "finished", variant: "suicide" },
    patterns: `
      hopeless|worthless / no|not_see|not_see_a|not_see_any|not_have_a|not_have_any future
      no|any|lost|lose|losing|given_up|giving_up all? hope .. left|any_more|me|life|future|everything|getting_better|things / no hope
      lost|lose|losing|without all|any? hope / nothing|not_anything .. worth it|living|anything .. any_more|now|trying / will|would not be around to
      given|giving|gave|give up on|with life|living|everything|myself / want|ready|going to give up on? everything|life|completely
      no|not_see|not_see_a|not_see_any|not_have_a future|way_out .. me|for_me|any_more|ahead / no way out
      no point in|to|of? anything|it|going_on|trying|carrying_on|this_any_more
      what_is_the|the|any|see_the|see_a|see_any point of|in? anything|it_all|going_on|carrying_on|trying_any_more|any_more
      nothing|not_anything matters|left any_more|for_me|to_me|to_lose / nothing matters
      can not|no_longer go_on|do_this|do_it|take_it|take_this|cope|carry_on|bear_it|stand_it|keep_going|keep_doing_this|keep_living_like_this|live_like_this|handle_this|face any_more|any_longer|much_longer|like_this|another_day
      can not go_on|carry_on / not know|sure how much|how_long longer|more i can / how much longer i can / end of my|the rope|tether
      dark|darkest|scary|bad thoughts / in a|such very? dark place / burden to|on|for everyone|my_family|my|everybody|them|him|her|people_around_me
      <want> disappear|vanish|disappearing|vanishing|be_gone|cease|sleep_forever|sleep_for_a_year|never_come_back
      wish i could disappear|vanish|sleep_forever|go_away_forever / sleep forever|for_a_year|for_years|for_a_month|and_not_get_up
      am|feel|feeling|being no use to anyone|anybody / better off? if i stayed_away|left / hate my life|being_me|living_like_this
      wish it|this|everything would|could? stop|all_stop / want|need it|everything|it_all to stop|end|be_over
      not|never feel|felt|am safe right_now|any_more|tonight|alone|on_my_own / life is|feels|seems|has|got? .. pointless|meaningless|murder|unbearable
      worth nothing / run|running|go|going away and|forever never? come? back? / enough of it_all|everything
      can not live with myself|this|the_pain|it / not ... survive|get_through|make_it_through another|tonight|this_night
      my life is a? joke|mess_and|worthless|ruined|finished|over`,
  },
  ...checkIn("suicide", "self", "plain", {
    "would-they-report": `
      lock|locked|lock_me|section|sectioned|hospitalize|hospitalise|commit|committed|detain|put me up|away|in .. if i|hospital|ward
      section|hospitalize|hospitalise|sectioned me|if / call|calls|calling|phone|ring the police|cops|ambulance on|if me|i
      have|has|need to report|tell_someone|tell_the_police|break_confidentiality .. if i|me
      what if|happens_if|would_happen_if i told|tell|admit|admitted|said .. not_want|hurt|harm|dark|thoughts|things_i_think|end|truth_about_how_bad`,
  }),
  ...checkIn("suicide", "loss", "plain", {
    "lost-someone": `
      <person>|<child>|he|she|dad|mom|who .. killed|hanged|shot|drowned himself|herself|themselves
      <person>|<child> .. took|taken his|her|their|own own? life / <person>|<child> .. died|death by|of|from|to suicide
      <person>|<child> .. committed|completed suicide / lost|losing my|a|our .. to suicide / bereaved by suicide / <person>|<child> suicide
      since his|her|their suicide`,
  }),
  ...checkIn("suicide", "someone-else", "plain", {
    "worry-about-someone": `
      worried|scared|afraid|terrified|concerned|frightened .. <person>|<child> .. might|will|may|could do something? stupid|bad|himself|herself|themselves|silly|it
      worried|scared|afraid|terrified|concerned about|for my|a .. <person>|<child> .. safe|safety|life|hopeless|dark|alive|gone_quiet|give_up|giving_up
      <person>|<child> .. says|said|talks|talking|talked .. no_point|not_here|goodbye|hates_life|hates_her_life|hates_his_life|dying|dead|disappear
      help a|my friend|sister|brother|son|daughter|mom|dad|wife|husband who_is|in|with? in? danger|crisis|trouble
      <person>|<child> .. in crisis|danger|urgent`,
  }),
  ...checkIn("other", "urgent", "plain", {
    "calls-for-help": `
      need|want|get|needs .. help|support|assistance|someone|somebody now|tonight|this_second|today|immediately|asap|right_now|right_away|urgently|this_minute|sharp_sharp|straight_away|quickly|fast
      urgent|emergency|immediate|acute|urgnt|emergncy .. help|assistance|support|care
      help|support|assistance .. urgent|urgently|needed_now|immediately|cannot_wait|can_not_wait|emergency|emergencies
      crisis|suicide|emergency line|hotline|number|helpline|support|help|service|page|link|button|text_line|chat
      number for|of .. crisis|suicide|samaritans|helpline|hotline|emergency|lifeline / in a? crisis / is a crisis
      this|it is|its an? emergency|crisis|urgent / is|its|it urgent / it|its v urgent / emergency case / what do you have for emergencies|an_emergency
      bit|part|place|box about|for emergencies / where ... in an emergency / emergency|emergencies .. here|site|page|link|button
      where .. emergency|emergencies / someone|somebody|anyone .. help me please|now|tonight
      can not|can_it_not wait .. help|until|till|tonight|crisis|appointment|where|next_week / not wait for .. help / red button
      help me now|tonight|right_now|asap|immediately`,
  }),
];
