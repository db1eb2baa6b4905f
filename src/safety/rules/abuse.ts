import { crisis, type Rule } from "../rule.ts";

/** Violence, coercion and fear at home or from others; children and dependent people at risk. */
export const abuseRules: readonly Rule[] = [
  ...crisis("abuse", "abuse", "plain", {
    violence: `
      <person> .. <hit> me|us|her|my_mom|my_sister|my_brother|my_kids|my_children|the_kids|her_kids|his_wife|his_girlfriend|his_kids
      throws|threw|throwing .. at me|us|her|the_kids
      <person> .. hurts|grabs|grabbed|pushes|pushed|throws|threw|shakes|shook me|us .. when|again|physically|wall|stairs|floor|hair|arm|drunk|drinks|angry|things
      <person> .. locks|locked|keeps|kept|ties|tied me in|inside|up|locked / <person> ... touches|touching me|her|him|my_body|my_private
      <person> ... touched me|her|him|my .. sexually|private|there|night|places|not_want|want|wrong|uncomfortable|sleep|breasts|body
      <person> .. forces|forced|forcing|makes|made me .. sex|sexual|sleep_with|touch_him|naked|nudes
      hits|beats|slaps|kicks|shakes|burns|hurts|hit|beat|slapped|hitted my|the|her|his|our <child>
      <child> .. bruises|bruise|beaten|molested|abused|being_hurt|being_hit|touched_by
      i was|am|have_been|got|get|been being? raped|molested|assaulted|attacked|strangled|sexually_assaulted|beaten|beaten_up|sexually_abused|abused|groped
      raped|molested|groped|punched|punches|slapped|slaps|kicked|strangled|choked|assaulted|beats|hitted me|us|her|him / beat|beats|beating me up
      grabbed|grabs|grab|took|takes|holds|held me by the throat|neck|hair
      <person> .. punches|punched|punching|hits|kicks the? walls|wall|holes|door|doors
      forced|forcing|being_forced .. marry|marriage|sex|prostitution|sell
      is|are|keeps|was|kept beating|hitting|hurting|slapping|kicking my|the|her|his|our|their <child>
      bruises|black_eye|bruise ... did_it|husband|partner|boyfriend|dad|father|mom
      dad|father|stepdad|stepfather|uncle|brother|boyfriend|man|he .. comes|came|gets|climbs into|in my bed
      hide|hiding|hid from my? husband|wife|partner|boyfriend|girlfriend|dad|father|stepdad|him|them
      being|gets|getting|been|is beaten|hit|slapped|abused|molested .. home|by|dad|uncle|partner|husband|parents
      keep|keeps|keeping|took|takes|taken|holds|holding|hid|hides my passport|papers|passports
      not allowed|permitted to? leave|go .. home|house|flat|apartment|room|outside / unsafe at|in my|our|this? home|house
      put|puts his|her hands on|around my|me|her throat|neck|me / hands around|round|on my neck|throat
      said|says|swore|threatened|threatens|threatening|promised to|he|she|they .. kill|murder|stab|shoot|burn me|us|him|her|my_kids|the_kids|my_family|himself_if|herself_if
      violent|aggressive towards|toward|to|with|at me|us|home|the_kids|my_kids
      gets|becomes|turns|is|was|got|been physical|violent|abusive with|towards|to|when|at|if|again|after`,
  }),
  ...crisis("abuse", "abuse", "denial", {
    "fear-at-home": `
      <afraid>|fear of|that? my? own? <partner> / <afraid> to go|be|stay home|alone_with
      <afraid> of? what he|she|they|<partner> will|might|would|could|can|is_going_to|may? do|does
      <afraid> to|of go|going|return|returning|being|be home|at_home|back_to_him|in_my_own_home|in_my_own_house
      not safe|safety at|in my|our|this|the? own? home|house / he|she|they will|would|is_going_to kill me|us if i leave|left|tell|go|try
      hide|hiding in my|the room|bathroom|closet .. from|until|he|she|dad|him
      being|am|been trafficked|blackmailed|sextorted|held_captive|sold_for|pimped
      he|she|they|ex|man|someone .. stalking|stalks|follows_me_home|follows|outside_my me|my_house|home
      walk|walking on eggshells .. hits|temper|scared|violent`,
  }),
  ...crisis("abuse", "abuse", "subject", {
    abusive: `
      in|leave|leaving|escape|escaping|stuck|trapped in? an? abusive|violent relationship|marriage|home|household|house
      abusive|violent <partner>|home|household / <partner> is|was|has_been? .. abusive|violent|abusing|beating
      domestic|sexual violence|abuse|assault`,
  }),
  {
    id: "control",
    tier: "check-in",
    category: "abuse",
    saying: "denial",
    variant: "abuse",
    worseWith: { circumstance: "secrecy", variant: "abuse" },
    patterns: `
      <person> .. checks|reads|goes_through|tracks|monitors|controls|watches|takes|took|has|controlled all|all_of? my phone|messages|texts|emails|location|money|card|passport|wages|every_move|movements
      <person> .. decides|dictates who|what|when|where|how i / not allowed|permitted out|outside|to_leave|to_go_out|to_have_friends
      <person> .. will_not|does_not|never let|allow|lets me .. leave|go|see|have|work|talk|out|money|friends
      <person> .. controls|controlling me|everything|my / locks|locked me out
      emotionally|verbally|psychologically|mentally abusive|abused|abuses|abuse / <partner> .. hurts|hurt me / past|childhood abuse|trauma_from_abuse
      abused|molested as a|when child|kid|boy|girl / grew up with|in abuse|violence|an_abusive`,
  },
  ...crisis("abuse", "young", "plain", {
    "child-at-risk": `
      <child> is|are|was|being? left|locked alone|in|outside .. days|all_day|hours|night|dark|basement|car
      no_one|nobody feeds|feeding|is_feeding the|her|his|my kids|children|baby`,
  }),
];
