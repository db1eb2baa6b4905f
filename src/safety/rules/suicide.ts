import { crisis, type Rule } from "../rule.ts";

/** Thoughts, wishes and plans of dying, passive ones too. */
export const suicideRules: readonly Rule[] = [
  ...crisis("suicide", "suicide", "plain", {
    "kill-oneself": `
      kill|killing|end|ending|hang|hanging|shoot|shooting|drown|drowning|off|top|delete|gas|electrocute|murder <self> / do|doing <self> in
      do|doing away with <self> / end|ending|ended|take|taking|finish|finishing <my> life|lives / end|ending it all
      <want> end|ending it|things|everything|this|my_suffering|the_pain / put|putting an end to it_all|my_life|everything|me|<self>
      cut|slit|slash|cutting|slitting|slashing <my> wrist|throat|veins
      jump|jumping|throw|throwing|step|stepping|walk|walking|drive|driving|swerve|swerving|steer|crash|crashing .. off|under|in_front_of|into a|the|an|my? oncoming? bridge|roof|building|train|trains|truck|lorry|bus|traffic|tree|tracks|balcony|cliff
      <want> jump|jumping|jump_off|jumping_off|step|stepping off|from|in_front|under|out
      look|looking|stare|staring|stand|standing .. train_tracks|tracks|bridge|ledge|rooftop|cliff_edge
      bridge|cliff|tracks|balcony|roof|platform ... jump|jumping / make|making it look like an accident`,
    "wish-to-die": `
      <want> too? <die> / i have|need|must|deserve to? die
      hope|wish|pray|want .. car|bus|truck|lorry|train|someone|somebody|something|lightning .. hits|hit|kill|kills|runs|run|takes me|us
      once|when|after i am dead / fall|asleep ... forever / letters|letter ... gone|after_i / painless|painlessly way|death|end|to_die|suicide
      way|how to .. painless|painlessly / starve|starving <self> to death / pills|gun|rope|blade|razor .. my hand|hands|lap|bedside
      go|fall to sleep|bed and|then? never|not wake|waking|come up|back / fall|sleep|asleep .. never|not wake|waking up
      wish|wished|wishing|wishes i|he|she|they|that_i was|were|would_be|had_been dead|never_born|not_alive|not_here_any_more
      wish|wished|wishes i|that_i|he|she|they had|would|could never_been_born|not_exist|not_wake_up|never_wake_up|die|be_dead|stop_existing|died|not_been_born|stop_living|never_have_been_born
      wish|wished|wishes i|he|she|they did not exist|wake_up|have_to_exist|have_to_live
      wish|wishing to? my_life|it|this_life|life was|were|would_be over|finished|done / wish|wishing it|everything would|could? end|be_over|was_over
      hope|hoping|pray|praying|prays i|that_i|to|god .. die|not_wake_up|never_wake_up|do_not_wake_up|do_not_come_back|never_come_back|takes_me|take_me
      rather|better_off|sooner be? dead|die|not_exist|not_alive / i should|ought_to be dead|die|kill_myself|not_be_alive / i deserve to die
      should not be alive|here_any_more|living|existing|breathing / imagine|imagining|picture|picturing|plan|planning|<want> my own? funeral|death
      six feet under / disappointed|sad|angry|upset|sorry|hate|annoyed|regret .. still? alive|woke_up|survived / feel|feeling to die / want to dye
      let me die|not_wake|not_wake_up|go_for_good / <i> would be happier dead
      death|dying|being_dead would|will be|feel a? relief|easier|better|peaceful|nice|release|like_peace / favor|favour .. dying|dead|gone|died|if_i
      noose / way|ways|how to die|end_it_all|end_my_life|end_things_for_good / end things for good / ready to die|go_for_good|leave_this_world
      ending|end my? existence / life is over|finish|finished for me / want|wants|wanted out of this_life|life
      leave|leaving|go|gone|depart|exit|check_out|checking_out|out from|of? this world|life|earth / want|wants|wanted my_life|life to end|be_over|stop`,
    preparing: `
      texted|messaged|sent|posted|sending me|us|everyone|a goodbye|farewell
      write|wrote|writing|written|left|leaving|posted|posting|sent|sending my|a|the|his|her|some? goodbye|suicide|farewell note|notes|letter|letters
      said|say|saying my|our? goodbyes|goodbye_to_everyone|goodbye_to_my_family|goodbye_to_my_kids
      giving|gave|given .. away all|most of? <my> things|stuff|belongings|possessions
      saving|hoarding|stockpiling|stockpiled|collecting|collected|counting|saved|hoarded up? .. pills|<substance>
      bought|got|have|have_got|found a|the|some|enough rope|gun|pills .. kill|end|die|do_it / i have a plan to die|end|kill
      know how|when|where i will|am_going_to|would do_it|kill|end_it / tonight is the night / this is my|the last|final message|day|night|goodbye`,
    "thinking-of-suicide": `
      <want> commit|committing|suicide|attempt_suicide|do_suicide / attempt|attempted|commit|committing|contemplate|contemplating|considering suicide
      plan|planning|planned|about my own? suicide / suicide .. think|mind|thinking / having|have|been|get|getting|feel|feeling|with suicidal
      am|be|feel|feeling suicide
      thoughts|thinking|thought|think|ideas|idea|plans|plan|planning|googling|searching|researching|looking_up|talk|talks|talking|talked|joking of|about|for|ways_to? suicide
      suicide is|seems|feels|looks like? the|my? only|best? way|option|answer|solution|out`,
  }),
  ...crisis("suicide", "suicide", "denial", {
    "tired-of-living": `
      do|does|did not much? want|wish|deserve to? <living> / no longer want|wants|wish to? <living> / not want any more life|living
      tired|sick|exhausted|weary|done|finished|fed_up|through of|with|from <living> / not wanting|wishing to? <living>
      why .. i keep|go|carry|stay|bother|continue on? living|alive|with_life
      stopped|stop|lost|lose|not|can_not|no_longer see|seeing|find|finding|have|the|my a|any|the|my? reason|point|will to|in|of .. <living>
      not see myself living|being|making|getting|reaching .. to|past|at|until|here|around|alive|old / tired|sick of it_all_and_want_out
      hate|hates being alive
      no reason|point|purpose|will|wish|desire to|in|for .. live|living|be_alive|being_alive|keep_living|go_on_living|be_here|wake_up|existing|exist
      nothing|anything|reason to live for / nothing left to live for / not existing|being_alive / enough of life|living|being_alive|this_life
      not ... reason to|for <living> / not okay|ok|fine|happy with living|being_alive
      not sure|know|think if? i will still? be here|alive|around .. month|week|tomorrow|year|christmas|soon / should not|never have been born
      life is? not|no|hardly|barely worth it|living / not|hardly|barely|never worth living|being_alive|staying_alive|waking_up_for
      not see the|a|any point|reason in|to|of .. living|being_alive|live|staying_alive|waking_up|being_here
      can not|no_longer live|go_on_living|keep_living|stay_alive
      see|seeing|is|what_is|what no|any|the? point|reason of|in|to|for living|being_alive|staying_alive|live|existing|going_on_living|keep_living|being_here_any_more
      not sure|know|see if|that|how|why i want_to|should|can|will be_alive|live|be_here|keep_living|go_on_living|stay_alive|exist
      not|never care|mind if i live|die|died|wake_up|do_not_wake_up|lived|never_wake_up|was_dead|get_hit
      not|never mind dying|not_waking_up|being_dead|if_i_died|if_i_never_woke_up
      will|would|might|may not be here|around|alive .. tomorrow|much_longer|any_more|next_week|longer|by_christmas|by_morning|to_see
      not plan|planning|expect|expecting|going|want on|to be|being|live|living here|alive|around|past .. much_longer|long|any_more`,
    "better-without-me": `
      better|happier|easier|relieved|fine|nicer|improved off? ... without me|me_around|me_here
      says|said|thinks|thought|feels|believes ... better off? without her|him|them
      better|happier|easier|relieved off? if|when i was|were|am|would_be? <gone>
      better|happier|easier|relieved|nicer ... if i did|was|were not exist|in_it|here|around|alive|born
      better|happier if i died|disappeared_forever|had_never_been_born / better off dead
      happier|better|easier|nicer not|never waking_up|existing|being_here|being_alive|to_exist
      no_one|nobody|not_anyone|who|anyone would|will|to miss|notice|care me? if|when i die|died|was_gone|was_dead|were_gone|killed_myself|were_dead|stopped_existing
      nobody|no_one would|will miss me|notice_i_was_gone`,
    "danger-to-self": `
      not|never trust myself tonight|alone|any_more|with|to_be|to_stay|not_to|around|right_now
      can not|never keep|promise ... myself|safe|hurt|kill|do_anything / not promise i will not hurt|harm|kill|do / danger to myself
      might|could|will|going_to|gonna|may do something to myself / not safe with|from|around|for? myself / not safe to be alone|on_my_own
      scared|afraid|frightened|terrified|worried of|about|that|what i? will|might|could|would|may? do|doing|hurt|harm|kill something? to? myself
      do|doing something stupid|silly|to_myself tonight|to_myself|and_die`,
  }),
  ...crisis("suicide", "suicide", "subject", {
    suicidal: `
      suicidal / survived an|my|a? suicide? attempt / suicide plan|note|attempt|pact|method|methods|thoughts`,
  }),
];
