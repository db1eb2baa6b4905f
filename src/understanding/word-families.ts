/**
 * Words and short phrases of everyday English that mean about the same here, each line a family. They let a text that
 * shares no word with any phrase still resemble some. A word stands for its forms ("afford" for "affording"); words of a
 * phrase are joined by a hyphen.
 */
export const wordFamilies = `
strong: very extremely really totally completely absolutely hugely lots loads heaps massively tremendously enormously terribly deeply greatly huge most utterly definitely essential crucial vital must paramount always strongly dead super awfully incredibly seriously immensely desperately a-lot so-much too-much above-all number-one deal-breaker more-than-anything no-doubt as-hell to-the-bone big-time of-course important everything hundred-percent
mild: somewhat bit little fairly moderate medium middling middle partly partially sometimes slightly half reasonably average okayish mildly quite rather-more kind-of sort-of kinda sorta to-a-degree to-some-degree to-some-extent up-to-a-point so-so within-reason now-and-then depends fifty-fifty not-only more-or-less
weak: hardly barely scarcely nah nope zero negligible nil least last minimal waste useless pointless immaterial irrelevant unimportant indifferent unbothered not-much not-really not-at-all could-not-care-less no-odds no-difference do-not-care do-not-mind no-issue no-problem no-biggie no-big-deal who-cares not-fussed
unsure: unsure dunno idk undecided perhaps maybe wonder torn clueless unclear uncertain no-idea not-sure do-not-know hard-to-say can-not-say can-not-tell could-not-say could-not-tell who-knows no-clue not-decided on-the-fence never-thought have-not-thought your-guess ask-me-later need-to-think
fear: scared scare scary afraid fear fearful nervous nerves anxious anxiety uneasy panic terrified terrify frighten frightened sweat shake tremble blush freeze dread horror torture nightmare worry worried uncomfortable awkward tense petrified stress phobia terror churn heart-racing cold-feet
shy: shy timid introvert introverted quiet bashful reserved withdrawn tongue-tied wallflower self-conscious clam-up socially-awkward public-speaking stage-fright shyness hide loner social-anxiety
ease: ease easy relaxed comfortable confident fine happy love enjoy natural chatty outgoing extrovert sociable cool chill calm talkative bold unfazed no-trouble people-person life-of-the-party at-home open-book talk-to-anyone talk-to-anybody
want: want prefer rather would-like fancy wish choose favour favor opt suit happier better-for-me give-me keen drawn
dislike: hate dislike loathe detest avoid stand awful terrible horrible despise can-not-stand put-off hell
poor: broke skint poor tight unemployed debt rent penny pennies limited redundant overdraft bills jobless struggling benefits student pension hardship scrape shoestring no-money short-of-money low-income minimum-wage hand-to-mouth pay-cheque paycheck disability-pay every-penny make-ends-meet out-of-reach counting-coins
rich: rich wealthy wealth generous unlimited salary well-off plenty savings comfortably-off well-paid whatever-it-costs any-price no-object no-limit deep-pockets money-to-spend loaded can-afford can-pay pay-more happy-to-pay pays-for-it picks-up inheritance
cheap: cheap cheaper cheapest affordable inexpensive low-cost budget bargain reduced discount free economical less-money save save-money
expensive: expensive dear dearer pricey costly fortune steep overpriced cost-more extra-money premium rip-off
money: money cost price fee pay payment afford spend cash dollar pound euro rupee naira bill worth wallet purse financially finances finance charge
alone: alone individual individually private privately single solo one-to-one one-on-one 1-to-1 1-on-1 1-1 one-2-one just-me only-me by-myself on-my-own one-person one-therapist one-counsellor one-counselor two-of-us face-to-face just-us me-and-the-therapist one-at-a-time nobody-else no-one-else no-audience behind-closed-doors personal-session
group: group circle crowd bunch others together everyone everybody several folk members company audience room-full roomful other-people other-patients other-participants in-front-of table-full gang handful ring lots-of-people shared-sessions
strangers: stranger strangers unknown people-i-do-not-know random-people neighbours neighbour neighbor acquaintance
therapist: therapist counsellor counselor psychologist shrink psychotherapist clinician practitioner professional doctor facilitator
family: mother mum mom father dad parent parents sister brother wife husband partner spouse daughter son girlfriend boyfriend aunt uncle gran grandma grandfather family in-laws relatives marriage couple
children: child children kid kids teen teenager adolescent toddler school-age underage minor
secret: secret secrets confidential confidentiality private privacy discreet discretion safe hush between-us stay-in-the-room hidden anonymous anonymity sensitive
leak: leak gossip repeat spread blab tell-anyone tell-others blabbed get-out get-around get-back word-gets-out whisper rumour rumor share-it-outside behind-my-back loose-lips snitch pass-on
hear: hear overhear listen know-about find-out ears eavesdrop earshot
judged: judge judged judging judgment judgement judgemental criticise criticize critical laugh laughed mock stare staring ridicule look-down pity think-of-me think-im think-i-am reject opinion-of-me shame ashamed embarrass embarrassed embarrassing humiliated stupid weird
compared: compare compared comparing worse-than better-than-me measure-up not-as-bad bigger-problems smaller-problems
speak: speak talk say share open-up tell speak-up voice confess disclose contribute take-part join-in words
silent: silent silence mute quiet-in say-nothing keep-quiet just-listen only-listen sit-back not-speak pass-my-turn stay-quiet
forced: must forced force compulsory mandatory obliged required have-to pressure pushed push expected made-to allowed
fast: fast quick quickly rush rushed hurry hurried speed quicker faster sooner pushed
slow: slow slowly pace gently gradual gradually ease-in own-time step-by-step take-my-time baby-steps gentle slower tempo rhythm bit-by-bit
duration: weeks months years long how-long duration course finish end-of-therapy number-of-sessions how-many-sessions
frequency: weekly often fortnight fortnightly how-often every-week twice-a-week monthly once-a-week frequency
minutes: minutes hour hours fifty-minutes length-of-a-session half-hour
waiting: wait waiting waitlist queue availability available waiting-list how-soon opening opening-slot
stop: stop quit leave drop-out finish give-up end walk-away pull-out done-with
deep: deep deeper depth root roots underlying surface beneath underneath dig core heart-of thorough profound detail buried
past: past childhood history trauma memories old-wounds upbringing grew-up growing-up years-ago patterns origin
tailored: tailor tailored customised customized fitted bespoke adapt adapted adjusted personalised personalized unique made-for-me just-for-me one-size-fits-all generic cookie-cutter culture background designed-around individual-plan treatment-plan specific-to-me my-needs
attention: attention focus airtime air-time turn spotlight time-for-me undivided whole-hour get-lost overlooked ignored forgotten get-a-word-in share-the-time listened-to
intense: intense overwhelming overwhelm intimidating intimidate intimidated too-much heavy pressure spotlight nowhere-to-hide under-the-microscope interrogated grilled put-on-the-spot all-eyes suffocating cornered exposed
rapport: rapport click trust bond chemistry connect connection fit get-on get-along relationship like-my-therapist warm gel understand-me on-the-same-wavelength good-match mismatch
lonely: lonely alone-with isolated isolation loneliness only-one only-person nobody-understands no-one-understands by-myself-with outsider odd-one
belong: belong belonging accept accepted acceptance part-of fit-in same-boat been-there similar same-thing alike like-me like-minded own-kind people-like-me others-like-me kindred understood stigma normal validated company-in
support: support supportive encourage encouragement lean shoulder help-each-other cheer tips coping cope strategies hold-hands comfort pull-through kindness get-through survive caring
skills: skill skills practise practice rehearse communicate communication assertive boundary boundaries conflict argue role-play social-skills get-on-with-people say-no relate interact behave relationships colleagues friendships dating arguments
feedback: feedback opinion honest blunt comment advice-from how-i-come-across perspective perspectives viewpoint tell-me-what-they-think outside-view mirror
better: better best superior second-rate second-best inferior effective works work results outcome success powerful stronger win winner
proof: research study studies evidence proof statistics percent percentage rate science scientific trials numbers figures data
both: both combine combination mix alongside simultaneously at-the-same-time same-time in-parallel as-well-as two-at-once side-by-side add
decide: decide deciding decision choose choosing choice pick weigh make-up-my-mind which-one figure-out work-out right-for-me consider factors go-about
differ: difference differences differ different distinguish versus vs contrast compare comparison side-by-side unlike apart table
aim: aim goal purpose objective point-of heal healing growth grow wellbeing well-being recover recovery trying-to-achieve common-ground in-common intention
define: mean meaning define definition explain what-is-it what-is what-exactly called term describe actually-is involve consist
good: benefit benefits advantage advantages upside upsides gain pros perk perks plus pluses good-points strengths selling-point good-about great-about value positive positives
bad: drawback drawbacks disadvantage disadvantages downside downsides cons con minus minuses catch risk risks harm bad-points weakness limits limitation limitations pitfalls problem-with wrong-with negatives negative
suits: suit suits suitable suited who-is-it-for type-of-person kind-of-person right-person candidate best-for good-for cut-out
session: session sessions appointment meeting hour-with visit
room: room chair chairs sit seating layout who-is-there who-is-in lead leads leader run runs in-charge guide attends present
size: how-many-people size big-group small-group number-of-people how-big headcount eight-people
online: online zoom video remote virtual telephone phone-session skype teletherapy internet from-home laptop webcam
medicine: medication medicine pills tablets drug antidepressant prozac sertraline prescribe prescription dose meds ssri
illness: depression depressed bipolar adhd autism autistic ocd ptsd eating-disorder anorexia addiction alcohol schizophrenia borderline psychosis diagnosis diagnose disorder symptoms condition bpd grief postnatal insomnia
schools: cbt emdr dbt psychoanalysis psychodynamic gestalt mindfulness cognitive freud jung humanistic hypnosis act method approach
insurance: insurance insurer insured medicare medicaid nhs cover covered coverage claim reimburse copay deductible policy bupa
find: find search look-for directory recommend recommendation near-me nearby local where-can-i where-do-i book booking appointment referral refer sign-up register enrol enroll
prepare: prepare preparation beforehand bring homework ready first-time first-session first-day before-i-go what-to-wear
who: who-else other-members mixed men women male female gender age ages race background gay black muslim christian religion faith god church
rules: rules rule late miss absence cancel attend attendance phones allowed forbidden
record: record recorded recording notes file files report reported police court law legal legally lawyer
bot: bot robot ai machine computer program chatbot software human real-person automated
data: data store stored save saved delete erase wipe remove keep log server conversation chat
interview: question questions ask asked answer answered reply
change: change changed correct correction edit alter fix update revise redo mistake wrong meant actually
more: more further elaborate detail details expand else go-on continue carry-on rest
greet: hello hi hey morning evening afternoon greetings howdy hiya
thank: thanks thank thankful cheers grateful appreciate ta thx
leave: bye goodbye later farewell cya ciao night see-you take-care
`;

/** The families that speak of therapy and of what people bring to it; the others are words for anything. */
export const topicalFamilies =
  "fear shy alone group strangers therapist secret leak hear judged compared lonely belong support skills feedback rapport deep tailored attention illness schools medicine insurance session poor cheap expensive money";
