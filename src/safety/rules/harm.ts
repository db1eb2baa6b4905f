import { checkIn, crisis, type Rule } from "../rule.ts";

/** Hurting oneself, and hurting others. */
export const harmRules: readonly Rule[] = [
  ...crisis("self-harm", "self-harm", "plain", {
    "hurt-oneself": `
      <hurt> <self> / <hurt> at? <my> <limb> / used to cut|self_harm / carve|carved|carving .. <my> <limb> / fresh cuts|burns|scars
      covered|full in|of|with .. cuts|burns|scars / until|till it|i|they|there bleed|bleeds|bled|is_blood
      cutting again|at_night|every_night|every_day|when_i|to_cope|to_feel|deeper|on_my|myself
      started|start|been|back|keep|kept|stop|stopped|quit to? cutting|burning / cuts|burns|slashes|razor|blade .. <my> <limb>|wrist
      <want> bleed|cut|cutting|bleeding / urge|urges|itch|craving to|for|of cut|burn|hurt|bleed|harm|the_blade
      hiding|hide|hid|hidden|covering|cover the|my|fresh|new? cuts|scars|marks|blade|blades|razor|razors .. sleeves|arms|legs|drawer|room|everyone|mom|parents
      make|making myself bleed|hurt / hide|hiding the|my cuts|burns|blade|blades|razors
      see|seeing|watch|watching the|my|my_own? blood feel|makes|calms|calm|helps|run
      hit|hitting|bang|banging|punch|punching my head|myself|the_wall_until|my_head / knife|scissors|glass|razor|blade .. wrist|skin|throat|arm|thigh
      blade|razor .. again|tonight|last_night`,
  }),
  ...crisis("self-harm", "self-harm", "subject", {
    "self-harm": `
      self harm|harming|harmed|injury|injure|injuring|mutilation|mutilate / relapsed with|on|into|back sh|cutting|self_harm`,
  }),
  ...crisis("harm-to-others", "harm-to-others", "plain", {
    "hurt-others": `
      <want>|might|may|will|afraid_i_will|scared_i_will|afraid_of|scared_of|fear_i_will|worried_i_will|worried_i_might|afraid_i_might|scared_i_might|imagine|imagining|keep_picturing|could|fear_of|fear .. <kill>|hurt|hurting|harm|harming|attack|attacking|beat|beating|hit|hitting|shake <him>
      bring|bringing|take|taking|buy|buying|got a|my|the gun|knife|weapon|bomb to school|work|church|college|class|his|her|their
      make|making them|him|her|everyone pay|suffer for|with? .. blood|lives|life|tonight|gun / gun|knife|weapon|bomb ... use|using .. on|against|at
      shoot|blow|burn up|down? the|this|my school|office|place|house|church|mosque / lose|losing control|it and hurt|hit|kill|attack|harm|shake
      i nearly|almost|have? hit|shook|hurt|choked|slapped|beat|pushed|strangled|punched|stabbed|smothered|suffocated|shaken|dropped <him>|my_partner`,
  }),
  ...checkIn("harm-to-others", "anger", "plain", {
    "could-kill": `
      could|would|will|want_to|going_to|wanna|like_to kill|strangle|murder|throttle <him>|you|my_therapist|my_flatmate|my_roommate|my_teacher`,
    "frightening-anger": `
      scared|afraid|frightened|terrified|ashamed of|by my anger|temper|rage
      anger|temper|rage scares|frightens|terrifies|is_scaring|is_frightening me|us|them|everyone|my
      angry|furious|mad .. frightens|scares|terrifies me|us|myself|everyone / angry that_i scare|frighten / going|about to snap|explode|lose_it_with
      rage|anger|temper .. scare|scares|frighten|frightens myself|me|everyone|them / blackout|blind|uncontrollable rage|rages
      scared|afraid of|that .. i might|will|could? snap`,
  }),
  ...checkIn("harm-to-others", "intrusive", "plain", {
    intrusive: `
      intrusive|unwanted thoughts|images|thought|image / violent|graphic|disturbing images|thoughts
      horrible|awful|terrible|disturbing|violent thoughts|images .. i would never|would_never|do_not_want|disgust|hate`,
  }),
];
