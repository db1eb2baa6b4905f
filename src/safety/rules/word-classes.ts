const persons =
  "he|she|they|husband|wife|partner|boyfriend|girlfriend|fiance|ex|mom|mother|dad|father|stepdad|stepmom|stepfather|stepmother|parents|brother|sister|uncle|aunt|cousin|grandad|grandfather|son|daughter|boss|coach|teacher|man|guy|someone|somebody|roommate|flatmate|carer|neighbor|neighbour|pastor|priest|friend|mate|girl|boy|grandmother|grandma|gran|grandpa|colleague|sibling|relative";

/** Long ago, as seen from 2026. */
const years = Array.from({ length: 75 }, (_, at) => String(1950 + at)).join("|");

/** Alternatives that patterns share. Words are as the screen reads them: short forms written out, no fillers. */
export const wordClasses: Readonly<Record<string, string>> = {
  self: "myself|himself|herself|themselves|themself",
  my: "my|his|her|their|my_own|his_own|her_own|their_own",
  i: "i|we",
  person: persons,
  partner:
    "husband|wife|partner|boyfriend|girlfriend|fiance|fiancee|ex|stepdad|stepfather|dad|father|mom|mother|him|parents|brother|uncle",
  afraid: "afraid|scared|terrified|frightened",
  him: "him|her|them|someone|somebody|people|everyone|everybody|anyone|my_wife|my_husband|my_boss|my_ex|my_dad|my_mom|my_father|my_mother|my_brother|my_sister|my_little_brother|my_little_sister|my_partner|my_boyfriend|my_girlfriend|my_neighbor|my_neighbour|my_kids|my_children|my_baby|my_son|my_daughter|the_baby|the_kids|the_children|that_man|that_woman|those_people",
  child:
    "son|daughter|child|children|kid|kids|baby|toddler|nephew|niece|grandson|granddaughter|pupil|student|stepson|stepdaughter|little_brother|little_sister",
  want: "want_to|wants_to|wanted_to|wanting_to|wish_to|would_like_to|would_love_to|feel_like|feels_like|feeling_like|felt_like|need_to|going_to|plan_to|plans_to|planning_to|planning_on|planned_to|thinking_about|thinking_of|thought_about|thought_of|thoughts_of|thoughts_about|think_about|think_of|thinks_about|thinks_of|ideas_of|dream_of|dream_about|fantasize_about|fantasise_about|considering|considered|contemplating|ready_to|about_to|tempted_to|urge_to|urges_to|decided_to|trying_to|tried_to|try_to|prefer_to|longing_to|long_to|desire_to|intend_to|obsessed_with|better_to|want|wants|mind|hoping_to|hope_to",
  die: "die|dying|be_dead|being_dead|be_died|not_wake_up|never_wake_up|not_wake_again|never_wake_again|be_killed|not_waking_up|never_waking_up|not_exist|not_existing|stop_existing|stop_living|stop_being_alive|cease_to_exist|not_be_here_any_more|not_being_here_any_more|not_be_alive|not_being_alive|not_be_around_any_more|not_live|stop_breathing|be_in_the_ground|be_in_a_grave",
  living:
    "living|keep_on_living|stay_alive|staying_alive|being_alive|live|be_alive|being_here|be_here|exist|existing|wake_up|waking_up|my_life|this_life|life|breathing|be_around|go_on_living|keep_living|carry_on_living",
  hit: "hit|hits|hitting|hitted|beat|beats|beating|punch|punched|punches|punching|slap|slapped|slaps|slapping|kick|kicked|kicks|kicking|choke|choked|chokes|choking|strangle|strangled|strangles|strangling|shoved|shoves|burned|burnt|bites|rape|raped|rapes|raping|molested|molests|molesting|assaulted|attacked|attacks|abuses|abused|abusing|threatens|threatened|groped|gropes|whips|whipped|burns|bashes|bashed",
  hurt: "hurt|hurting|harm|harming|cut|cutting|burn|burning|carve|carving|carved|slice|slicing|slash|slashing|scratch|scratching|injure|injuring|punish|punishing|stab|stabbing|bite|biting|bit|harmed|injured|scratched|burned|burnt|stabbed",
  limb: "arm|arms|leg|legs|thigh|thighs|skin|body|stomach|hips|ankle|ankles|forearm|forearms",
  kill: "kill|killing|push|pushing|suffocate|suffocating|run_over|throw|throwing|murder|murdering|stab|stabbing|shoot|shooting|strangle|strangling|poison|poisoning|smother|smothering|drown|drowning",
  substance:
    "pills|sleeping_pills|painkillers|antidepressants|insulin|bleach|poison|antifreeze|pesticide|rat_poison|acid|cleaning_fluid|aspirin|ibuprofen|xanax|opioids|heroin|fentanyl",
  many: "too_many|too_much|a_lot_of|lots_of|all|all_of|all_the|all_my|a_whole|the_whole|a_bottle_of|whole_bottle_of|a_handful_of|handfuls_of|a_bunch_of|10|12|15|16|20|24|30|40|50|60|twenty|thirty|forty|fifty|dozens_of|a_load_of|loads_of|half_a",
  pain: "chest_pain|chest_pains|pain_in_my_chest|pains_in_my_chest|pain_in_his_chest|pain_in_her_chest",
  gone: "gone|dead|not_here|not_around|not_alive|no_more",
  "idiom-task":
    "form|forms|queue|traffic|homework|spreadsheet|meeting|meetings|small_talk|icebreaker|icebreakers|speech|speaking|talking|sharing|phone_calls|presentation|presentations|commute|boss|job|exam|exams|essay|deadline|deadlines|wedding|party|parties|role_play|roleplay|attention|call|calls|eyes|staring|circle|introductions|singing|dancing|monday|mondays|heat|headache|noise",
  year: years,
  "many-years":
    "six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|22|25|30|35|40|50",
  age: "5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty",
};
