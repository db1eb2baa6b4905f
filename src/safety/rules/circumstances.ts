/** What is read around a danger before it counts: patterns, by what they tell. */
export const circumstances = {
  /** A figure of speech; the danger words inside it do not count. */
  idioms: `
    rather|sooner .. die|dead|kill_myself|shoot_myself|jump|eat|hang_myself|drown ... than
    rather|sooner|prefer die|kill|shoot|hang|drown|cut|jump|eat|be_dead ... than
    <idiom-task> ... kill|make|makes|making|made|have_me|want_to|wanting_to me? want? wanting? to? die|kill_myself|shoot_myself|jump|disappear|be_dead
    die|dead|death of|from laughter|laughing|embarrassment|shame|boredom|curiosity|shyness|awkwardness|hunger|thirst|happiness|cringe|cuteness|nerves|fright
    die|dying|died to know|meet|try|see|hear|find_out|ask|tell_you|get_started / die|dying for a|some / kill for|to a|some|have|get|know
    bored|scared|worried|frightened|embarrassed|tickled|love|loved|worked|sick|work|working_myself to? death
    kill|killing|killed time|two_birds|the_mood|the_vibe|it_on|it_at|an_hour|the_conversation
    my|the|this feet|back|head|knees|shoes|heels|suspense|commute|heat|traffic|wait|boss .. kill|killing|kills me
    hang|hanging|hung out|up|in_there|on|around|onto
    cut|cutting|cuts <self> some_slack|off|a_break|loose|short|out|shaving|chopping|cooking|on_paper|on_a_can|on_glass|by_accident|while|a_slice
    cut|cutting my? costs|bills|hours|budget / being alive at / can not live on|in|without|with|at|off / now that
    cut|cutting down|back|corners|costs|hair|my_hair|carbs|sugar|it_fine|spending|expenses|my_hours|ties|contact|to_the_chase|the_crap|class
    beat|beating <self> up|for / kick|kicking <self>|myself for|that|about
    hurt|hurting|hurts|injured|burned|burnt|burn|cut <self> .. playing|gym|running|lifting|climbing|football|cooking|stove|oven|working_out|training|skiing|knee|ankle|accidentally|by_accident|toe|bike|yoga|iron|kettle
    hurt|harm|hurting my|his|her back|knee|ankle|wrist|chances|career|feelings|credit|eyes|ears|brain / burn|burning <self> out
    shoot|shooting <self> in_the_foot|an_email|a_message / shot down / kicked|kicks me out|off|from
    go on holiday|holidays|vacation|dates|trips|stage|camera|zoom|with_the|about|saturdays|my_own / over quickly|with|soon|already
    dye my|hair|it|the|some / lost|lose the will to live in|during|waiting|listening|at_work|when
    jump|jumping at|to|ship|in|on|the_gun|up_and_down|out_of_the_window|out_of_a_window / touched|touches me deeply|with|when_she|when_he
    without me knowing|talking|saying|asking|having / throw|throwing up ideas
    push|pushing|throw|throwing <self>|me|him|them out|to|away|into_work|hard|under_the_bus|a / shot|stab at|in_the_dark
    will|would|going_to kill me when|for
    kill me if|that i|we|it am|are|do_not|did_not|forget|forgot|miss|missed|fail|failed|lose|lost|spend|spent|quit|break|spill|is / over my dead body
    dead|deadly honest|right|wrong|certain|sure|good|simple|clear|serious|tired|line|end|lock|weight|beat|center|quiet|easy|on|set
    shoot|hang|kill|drown <self> before
    work|working|worked|volunteer|volunteered|volunteering|trained .. helpline|hotline|crisis|emergency|emergencies|lifeline
    hit|hits <my> head|knee|target|stride|goals|limit|toe|elbow / suicide squad|prevention_training|bomber|mission|awareness_training
    <want> disappear|vanish|die|be_invisible|be_gone|disappearing when|whenever|if|in_front_of|into|as_soon_as|every_time|behind|because_i_blushed|from_the_room|on_the_spot|in_a_group|in_groups|from_view|from_social_media
    wish|want the|to ground|floor|earth would|to? swallow|open
    burden the|on|to|for|a_burden_to|a_burden_on others|group|the_group|other_members|other_people|the_others|the_therapist|the_other
    hit|hits|hitting me that|hard|like|badly|all_at_once / beat|beats|beating|hit me|us to|at|by|in / hit on me
    threatens|threatened to leave|divorce|break_up|cancel|fire|sack|quit|stop
    <afraid> of my? dad|mom|mother|father|parents|partner|husband|wife|boyfriend|girlfriend|brother finding_out|judging|opinion|judgment|reaction|losing|dying|leaving|being_disappointed|hearing
    <afraid> of|that losing|disappointing|letting my|him|her|them / end|ending|ended it|things with
    end|ending my|the? session|therapy|contract|subscription|treatment|relationship / can not live without
    tired|sick|done|fed_up of|with living with|in|at|on|out_of|off|alone|from|like|here|there|life_in|life_admin|life_advice
    do not want to wake_up|live|be_here|exist early|at|with|in|before|alone|near|tomorrow_at|the|all_day|for|on_zoom|if
    my|the|his|her phone|laptop|battery|car|computer|plant|plants|internet|hamster .. die|died|dying|dead|killed|kill / eat|eating glass|nails|my_hat
    want to die laughing / i would|could|almost|nearly|will die if|of|when
    kill <self> laughing|at_the_gym|working|over_this|over|for_this_job|trying_to_please
    no point|hope in|of|for|to going_to|a_group|group|therapy|individual|asking|having|paying|booking|changing_my|waiting|my_team
    hopeless at|with|romantic|case_at|in|cook|when_it_comes / worthless degree|advice|piece|paper|coupon|currency|information
    high|drinking|drink every_night_of|coffee|tea|water|cocoa / give|giving up on|with sugar|therapy|dating|the_idea|smoking|caffeine|alcohol
    voice|voices in the_group|in_a_group|of|on_the|on_my / can not wait to
    will|would|do|does the_others|people|others|they|everyone .. watching|looking_at me
    watching|watching_me|looking|staring me .. speak|talk|eat|share|present|cry|while_i
    identity|mid_life|midlife|housing|financial|money|quarter_life|cost_of_living|existential crisis
    cat|kitten|dog|bramble|brambles .. scratched|scratches / scratched|scratches my|her|his arms|legs to_ribbons
    bite my? own? arm|leg|hand off / bang|banging my? head against_a_brick_wall|on_the_desk|against_the_wall_with / burnt|burned <self> out
    punish|punishing <self> with|at the|a|spreadsheets|gym|bootcamp|runs|running / end this|the|that subscription|call|chat|session|meeting
    jump off here|at|the_bus|this_call / six feet under since|before|by / the|a noose right_now|around_our_budget / goodbye to|letter to|for twitter|facebook|instagram|colleagues|my_colleagues|the_office
    born a|into|in|early|late|before / live|go_on like_this with|the|one|on / end of my rope|tether with|over / way out of this car|the_car|this_maze|the_maze
    hit by the|a sales|bill|wave|cold|flu|news / locked me out by accident / hit me with a pillow|snowball|cushion|ball
    need|want help quickly|today|now choosing|deciding|picking|with_the_form / page|screen|website|app|form|link .. hopeless / hopeless , the|this page|screen|website|app|form
    overdosed|overdose on box|sugar|chocolate|coffee|cake|tv|series / explode if|with the|one|my|joy|upstairs
    attack|attacked|attacks me .. in_the_group|verbally|in_a_group|in_group|for_what|for_my|opinion / panic|anxiety|asthma attack|attacks|attacked`,
  /** Far away in time, wherever it stands in the sentence. */
  longAgo: `
    years|decades|year|ages|long|while ago|back / a long time ago
    when i|he|she|we was|were .. <age>|teenager|teen|kid|child|younger|young|little|children|kids|student|school|college|university|uni|small|boy|girl
    as a child|kid|teenager|teen|boy|girl|young_person|student
    in|during my|his|her childhood|teens|twenties|thirties|youth|past|early_twenties|school_days / in the past / used to / back in|then
    in 1990|1995|1998|1999|2000|2001|2002|2003|2004|2005|2006|2007|2008|2009|2010|2011|2012|2013|2014|2015|2016|2017|2018|2019|2020|2021|2022|2023|2024
    once upon a time / before i met|moved|had_kids|got_sober / my first marriage|ex / was|were in an? abusive|violent / grew up / long gone|over
    my ex .. used|was|would / last year|decade|century / in|since|until|of <year>|the_nineties|the_eighties|the_seventies|the_sixties
    at uni|university|college|school|boarding_school|sixth_form / after the army|war|navy / as a student / decade|decades / a closed chapter
    another me / <many-years> years|years_old_now / ended|finished when|in|at / <many-years> now`,
  /** Right before the danger: enough for one's own thoughts and acts, not for violence suffered. */
  pastTense: `
    tried|attempted|wanted|planned|used to? / was|were|got suicidal / have|had tried|attempted|wanted to?
    past|previous|old|earlier|former suicide? attempt|attempts|self_harm|suicidal|thoughts / had|survived a|my? suicide attempt / attempted suicide
    survived an|my|a? suicide? attempt / wished i / felt like / thought of|about`,
  recent: `
    yesterday|tonight|today|recently / last|this night|week|weekend|month|morning|evening|friday|saturday|sunday|monday|tuesday|wednesday|thursday
    days|hours|weeks|minutes|day|hour|week|minute|month|months ago / the other day|night / on monday|tuesday|wednesday|thursday|friday|saturday|sunday`,
  again: `
    again / still .. happens|happening|do|does|think|have|feel|want|get|hits|there|scared|afraid / lately / these|those days
    relapsed|relapse|relapsing / same way|again|now|thoughts / came|comes|coming|come|creeping|back back|again
    started|starting|begun|back again|up|to / urge|urges / more and more / every day|night`,
  /** It is over and the person is well. */
  well: `
    fine|well|good|okay|ok|better|happy|stable|clean|safe|healthy|free|sober since|now|today|again|these_days|ever_since
    doing|feeling|much|way|am fine|well|good|better|okay|ok|great|happier|safe
    am|are|been fine|well|okay|ok|good|better|happy|great|safe|stable|recovered|sober / recovered|recovery / behind me|us|him|her
    in a good|better|happy place / never|not .. since / years clean|free|sober / got out|away|through_it|over_it|better / over it|now
    it is|all? over|in_the_past / far away now / moved on / at|made peace|my_peace|ease / content|contented|jolly|merry|happily|steady|stable|solid|grand|cheerful
    closed chapter / life|food is good|calm|full|fine|just_food|great|lovely / all well|healthy|good|fine / nothing|not|none since / never again
    no wish to / no such wish / glad to be / signed me off / sorted me|it / love my|i_love / right as rain / sleep like|fine|well / slept fine|well
    over and done / done and dusted / grew out of / have not felt|had|thought|looked / has|have not looked back / years recovered|without|well|sober`,
  /** Who and what therapy in general is about. */
  therapy: `
    group|groups|leader|leaders|therapist|therapists|counsellor|counselor|counsellors|counselors|client|clients|member|members|participant|participants
    confidentiality|therapy|dbt|studies|survivors|mothers|relatives|adults|someone_who|people_who`,
  joke: "lol / joking|kidding|joke / ha ha / xd",
  /** A fear of what somebody else might do. */
  worry: `
    worried|scared|afraid|concerned|terrified|frightened|fear|worry .. <person>|<child>|he|she|they .. might|may|could|will|would`,
  /** Thoughts that the person recoils from. */
  horrified: `
    intrusive|unwanted thoughts|images|thought|image / would|will|could never .. act|do|hurt|harm|it / never act
    horrifies|horrify|horrified|disgusts|disgusted|sickens`,
  /** "What would happen if I told …" */
  hypothetical: `
    if i|we told|tell|say|said|admit|admitted|mention|mentioned|confess|confessed|bring_up|talk_about|talked_about|shared|share|were_to|was_to
    would|will|do|does|must|can my|a|the|they therapist|counsellor|counselor|leader|have_to|they|psychologist|doctor .. report|tell|call|lock|section|break|hospitalize|keep
    what if|happens_if|would_happen_if`,
  /** Fiction, news, study, work. */
  story: `
    film|films|movie|movies|book|books|novel|series|show|episode|documentary|podcast|drama|play|song|lyrics|screenplay|script|story|thriller|manga|anime|poem
    character|characters|protagonist|plot|scene|chapter|villain|actor|hero / game|level|boss_fight|minecraft|sims|gta|npc
    news|newspaper|article|headline|report|statistics|stats
    essay|thesis|dissertation|research|study|studying|course|lecture|exam|training|paper|assignment|module|seminar|workshop|presentation|literature|textbook|psychology_degree
    work|volunteer|volunteered|job as|at|on|for|with a|the? .. nurse|paramedic|helpline|hotline|shelter|clients|patients|police|firefighter|officer|hospital|charity|social_worker|samaritans
    as a nurse|paramedic|teacher|social_worker|police_officer|firefighter|therapist|counsellor|counselor|doctor|lawyer|journalist|writer
    my client|patient|clients|patients / history|historical|bible|shakespeare|romeo|greek|myth|medieval|century|war`,
  /** The writer is a child or a teenager. */
  young: `
    i am|turned|turn only? eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|8|9|10|11|12|13|14|15|16|17
    10|11|12|13|14|15|16|17|twelve|thirteen|fourteen|fifteen|sixteen years old / 10f|11f|12f|13f|14f|15f|16f|17f|12m|13m|14m|15m|16m|17m
    my form_tutor|head_teacher|headteacher|school_counselor|school_counsellor|stepdad|step_dad|foster_mom|foster_dad|foster_parents|homework|maths_teacher|teacher_at_school|homeroom_teacher|classmates
    year|grade 7|8|9|10|11 / 6th|7th|8th|9th|10th|11th grade|grader / at my school / i am a|still kid|child|teenager|minor|at_school|in_school`,
  /** The person must not be found out, or is afraid. */
  secrecy: `
    <afraid> of him|her|my|what / can|must|should not|never? see|find|find_out|know|read this|that_i|about_this|out|what
    if he|she|they finds|sees|found|knew|knows|find / delete|hide|clear this|the chat|conversation|history|messages
    read|reading|check|checks over my shoulder`,
  /** What voices may order. */
  orders: "kill|die|jump|hurt|stab|obey|burn",
  /** The body gives way. */
  collapse: `
    faint|fainted|fainting|collapse|collapsed|collapsing|blacking_out|pass_out|passed_out|passing_out / can|could not|hardly|barely stand|walk|get_up
    <pain>|heart_is_racing|heart_stops|shaking_all_over`,
  /** A wish that life were over. */
  finished: "wish it|life|this|my_life was|were finished|over|done",
};

/** What stands around a danger. */
export type Circumstance = keyof typeof circumstances;
