import type { Roles } from "../rule.ts";

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Single words by their role: who is spoken of, and how far a "not" reaches. */
export const roles: Roles = {
  self: set("i me my myself mine we us our"),
  other: set(
    "he him his himself she her herself they them their themself themselves friend friends mate husband wife partner boyfriend girlfriend fiance fiancee ex mom mother dad father parent parents gran grandma granny grandmother grandad grandpa grandfather brother sister sis bro cousin uncle aunt auntie neighbor neighbour colleague coworker boss roommate flatmate housemate teacher someone somebody buddy bestie carer",
  ),
  child: set(
    "son daughter child children kid kids baby toddler infant pupil student nephew niece grandson granddaughter stepson stepdaughter teen teenager boy girl",
  ),
  people: set(
    "people anyone anybody client patient clients patients members therapists therapist counsellors counselor group groups leader leaders characters",
  ),
  negators: set("not never no without nor neither nobody nothing none no non nicht niet nao stopped"),
  unnegators: set(
    "stop help shake resist control only sure know care mind lie lying joking kidding joke exaggerating day night hour one reason escape avoid fight ignore afford i he she they we it",
  ),
  negated: set(
    "i am are is was were be been being do does did have has had would will want to wanting wanted think thinking thought thoughts about of feel feeling like feelings going plan planning plans any ever intend intention intending considered consider tried try trying urge urges desire a an or and my at all currently now actively in danger say saying said anything hurt harm kill hurting harming killing self myself themselves suicide suicidal he she they him her actually way wish mean suggesting ending end life risk imply",
  ),
};
