import type { RiskCategory } from "../../src/core/risk.ts";

/** A sentence that must bring the crisis message. Written by hand for this project; nobody said them. */
export interface Danger {
  readonly form:
    | "explicit"
    | "indirect"
    | "misspelt"
    | "other language"
    | "someone else"
    | "past and present"
    | "inside";
  readonly category: RiskCategory;
  readonly text: string;
}

const of = (form: Danger["form"], category: RiskCategory, texts: readonly string[]): readonly Danger[] =>
  texts.map((text) => ({ form, category, text }));

export const dangers: readonly Danger[] = [
  ...of("explicit", "suicide", [
    "I want to kill myself",
    "I’m going to end my life this weekend",
    "I keep thinking about suicide",
    "I wish I were dead",
    "Most nights I hope I don't wake up",
    "I don't want to be alive anymore",
    "thinking of hanging myself",
    "I've written a goodbye letter to my kids",
    "I feel suicidal and I don't know who to tell",
    "i just want to die",
    "There's no reason for me to keep living",
    "I have decided to take my own life",
  ]),
  ...of("explicit", "self-harm", [
    "I cut my arms last night",
    "I've started cutting again",
    "I keep burning myself with a lighter",
    "the urge to hurt myself is so strong right now",
    "I self harm most weeks",
    "my self-harm is getting worse",
    "I scratch my legs until they bleed, I mean I hurt myself on purpose",
  ]),
  ...of("explicit", "abuse", [
    "my husband hits me",
    "My boyfriend choked me on Saturday",
    "I was raped",
    "he said he will kill me if I leave",
    "I'm terrified of my partner",
    "my stepdad touches me at night",
    "I am not safe at home",
    "I'm in an abusive relationship and I can't get out",
  ]),
  ...of("explicit", "harm-to-others", [
    "I'm going to kill my ex",
    "I'm afraid I will hurt my baby",
    "I keep thinking about stabbing him",
    "I am going to bring a knife to school",
    "I shook my baby and I'm scared I'll do it again",
  ]),
  ...of("explicit", "medical", [
    "I took a whole bottle of pills",
    "I've overdosed",
    "my dad is not breathing",
    "I have chest pain and my left arm is numb",
    "she drank bleach",
  ]),
  ...of("explicit", "other", [
    "the voices are telling me to jump",
    "They put a chip in my head and they are coming for me",
    "crisis",
    "urgent help",
    "Emergency!",
  ]),
  ...of("indirect", "suicide", [
    "everyone would be better off without me",
    "I can't see the point of living",
    "I'd be happier not waking up",
    "what is the point of being alive",
    "I'm so tired of being alive",
    "I won't be here much longer",
    "nobody would even notice if I was gone",
    "I've been saving up my sleeping pills",
    "gave away all my things last week, it's nearly time",
    "it's not that I'd do anything, but I don't much want to exist",
    "I wouldn't mind if I died in my sleep",
    "sometimes I think about driving into a tree",
    "I wish I could go to sleep and never wake up",
    "this life is murder and I wish it were finished",
    "my family would be relieved if I was dead",
  ]),
  ...of("indirect", "self-harm", [
    "I wear long sleeves to hide the cuts",
    "the razor came out again tonight",
    "seeing my own blood calms me down",
  ]),
  ...of("indirect", "abuse", [
    "I'm scared to go home tonight",
    "he checks my phone, so he can't find out I'm writing this",
    "when he drinks he gets violent with me",
    "she throws things at me when she's angry",
    "I'm afraid of what he'll do when he gets back",
    "I hide in the bathroom until he falls asleep",
  ]),
  ...of("indirect", "harm-to-others", [
    "I'm scared of what I might do to my wife, I could hurt her",
    "I might lose control and hit the kids",
  ]),
  ...of("indirect", "medical", ["I haven't eaten in five days and I keep fainting"]),
  ...of("misspelt", "suicide", [
    "i wanna kil myslef",
    "im sucidal",
    "i wnat to die? no i want to dieee",
    "k i l l  m y s e l f",
    "thinking abt su1c1de all day",
    "i dont wanna be here anymore",
    "i want 2 die",
    "kms tonight",
    "going to unalive myself",
    "cant go on livin like this i want to end it all",
    "Ｉ ｗａｎｔ ｔｏ ｄｉｅ",
    "i feel suicid\u200bal",
    "i w a n t t o d i e",
    "k*ll myself",
  ]),
  ...of("misspelt", "self-harm", ["i been cuttin my arms agen", "i selfharm every nite"]),
  ...of("misspelt", "abuse", ["my bf hitted me", "hes beating me"]),
  ...of("misspelt", "medical", ["i overdosd on my pills", "took 30 paracetamol"]),
  ...of("other language", "suicide", [
    "quiero morirme",
    "no quiero vivir más",
    "je veux mourir",
    "j'ai envie d'en finir avec la vie, je veux me tuer",
    "ich will nicht mehr leben",
    "ich möchte sterben",
    "voglio farla finita",
    "non voglio più vivere",
    "ik wil dood",
    "ik wil niet meer leven",
    "quero morrer",
    "não quero mais viver",
    "死にたい",
    "もう生きていたくないです",
    "main marna chahta hoon",
    "jeena nahi chahti",
  ]),
  ...of("other language", "abuse", [
    "mi marido me pega",
    "mon mari me frappe",
    "mein Mann schlägt mich",
    "meu marido me bate",
  ]),
  ...of("someone else", "suicide", [
    "my best friend wants to kill herself",
    "my son says he wants to die",
    "My sister has been talking about suicide",
    "a colleague told me he is going to end his life",
    "my roommate posted a goodbye note",
    "my daughter said she wishes she was never born",
  ]),
  ...of("someone else", "self-harm", ["my daughter is cutting herself", "my pupil has fresh cuts on her arms"]),
  ...of("someone else", "abuse", [
    "my neighbour beats his wife and hits the kids",
    "my friend's husband hits her",
    "I think my nephew is being abused",
  ]),
  ...of("someone else", "medical", ["my flatmate swallowed a box of pills", "my girlfriend is unconscious"]),
  ...of("past and present", "suicide", [
    "I tried to kill myself two years ago and the thoughts are back again",
    "I was suicidal as a teenager and lately it has started again",
    "I tried to end my life last week",
  ]),
  ...of("past and present", "self-harm", [
    "used to cut myself at school, now I'm doing it again",
    "clean for two years but I hurt myself yesterday",
  ]),
  ...of("past and present", "abuse", ["My dad hit me when I was small and he still hits me"]),
  ...of("inside", "suicide", [
    "Hi, I was wondering how much a group costs. I've got about 40 a week. I want to die most days. Also, is it confidential?",
    "so my week was ok i guess work is busy and the dog is fine and i keep planning how i will kill myself but anyway which one is cheaper",
    "No, nothing like that. I'm only tired. Well, honestly I don't want to live.",
    "I liked the first session, the leader was kind, but I don't deserve to live and I know it.",
  ]),
  ...of("inside", "abuse", [
    "Which one is better for shy people? My partner hit me last night and I can't think straight. Also how long is it?",
  ]),
  ...of("inside", "self-harm", [
    "I'd pick one to one because in a group they would see my arms. I cut my thighs now instead.",
  ]),
];
