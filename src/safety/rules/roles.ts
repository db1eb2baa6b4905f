import { words } from "../rule.ts";

/** Who is spoken of. */
export type Role = "self" | "other" | "child" | "people";

/** Of whom a word speaks; `people`: of people in general, as in "do you take people who …?" */
export const roleOf: ReadonlyMap<string, Role> = new Map([
  ...inRole("self", "i me my myself mine we us our"),
  ...inRole(
    "other",
    `he him his himself she her herself they them their themself themselves friend friends mate husband wife partner
    boyfriend girlfriend fiance fiancee ex mom mother dad father parent parents gran grandma granny grandmother grandad
    grandpa grandfather brother sister sis bro cousin uncle aunt auntie neighbor neighbour colleague coworker boss
    roommate flatmate housemate teacher someone somebody buddy bestie carer`,
  ),
  ...inRole(
    "child",
    `son daughter child children kid kids baby toddler infant pupil student nephew niece grandson granddaughter
    stepson stepdaughter teen teenager boy girl`,
  ),
  ...inRole(
    "people",
    `people anyone anybody client patient clients patients members therapists therapist counsellors counselor group
    groups leader leaders characters`,
  ),
]);

function inRole(role: Role, list: string) {
  return words(list).map((word) => [word, role] as const);
}

/** Words that take back the danger behind them. */
export const negators: ReadonlySet<string> = new Set(
  words("not never no without nor neither nobody nothing none no non nicht niet nao stopped"),
);

/** After a negator, these undo it: "I cannot stop …". */
export const unnegators: ReadonlySet<string> = new Set(
  words(`stop help shake resist control only sure know care mind lie lying joking kidding joke exaggerating day night hour
    one reason escape avoid fight ignore afford i he she they we it`),
);

/** What may stand between a negator and the danger that it takes back. */
export const negated: ReadonlySet<string> = new Set(
  words(`i am are is was were be been being do does did have has had would will want to wanting wanted think thinking
    thought thoughts about of feel feeling like feelings going plan planning plans any ever intend intention intending
    considered consider tried try trying urge urges desire a an or and my at all currently now actively in danger say
    saying said anything hurt harm kill hurting harming killing self myself themselves suicide suicidal he she they him
    her actually way wish mean suggesting ending end life risk imply`),
);
