import { words } from "../rule.ts";

/** Words that are left out before matching: they say how much, not what. */
export const fillers: ReadonlySet<string> = new Set(
  words(`really just so actually literally honestly truly basically simply even very quite fucking fuckin freaking frickin
    bloody damn omg pls please sometimes often constantly constant kinda sorta seriously`),
);

const shortForms = `
  'm: am / 're: are / 've: have / 'll: will / 'd: would / n't: not
  im iam: i am / ive: i have / id: i would / u: you / ur: your / r: are / 2: to / abt bout: about
  wanna wana wan: want to / evry: every / hopless: hopeless / gonna gunna finna: going to / tryna: trying to
  gotta: have to / dunno idk: do not know / idc: do not care / cannot cant can't: can not / wont won't: will not
  dont dnt: do not / doesnt: does not / didnt: did not / isnt: is not / wasnt: was not / arent: are not
  havent: have not / hasnt: has not / hadnt: had not / couldnt: could not / wouldnt: would not
  shouldnt: should not / aint ain't: am not / hes: he is / shes: she is / theyre: they are / theres: there is
  thats: that is / mum mam ma mummy mommy: mom / daddy: dad / bf: boyfriend / gf: girlfriend / hubby: husband
  anymore: any more / nomore: no more / everyday: every day / selfharm: self harm / selfharmed: self harmed
  selfharming: self harming / mysel meself msyelf myslef mself miself: myself / kil unalive kll: kill
  kiling unaliving offing killin: killing / kms: kill myself / sewerslide sewercide suicid sucide ctb: suicide
  wnt: want / dy 💀 ☠ ⚰: die / suicidel suicidle: suicidal / harmd: harmed / commiting: committing
  dieing dyeing: dying / dissapear dissappear disapear: disappear / od: overdose / oded od'd: overdosed
  harmin: harming / hurtin: hurting / cuttin: cutting / livin: living / tryed: tried / wrists: wrist
  tablets meds medication paracetamol tylenol: pills / 🔪: knife / 🔫: gun / 😂 🤣 haha hahaha lmao lmfao jk: lol`;

/** Ways of writing a word, and the words it is read as: short forms, phone spelling, slang, common misspellings. */
export const readAs: ReadonlyMap<string, readonly string[]> = new Map(
  shortForms.split(/ \/ |\n/).flatMap((part) => {
    const [written = "", read = ""] = part.split(":");
    return words(written).map((word) => [word, words(read)]);
  }),
);

/** Which digit or symbol may stand for which letter. */
export const masks: ReadonlySet<string> = new Set(words("0o 1i 1l 3e 4a 5s 7t 8b @a $s !i |i |l"));

/** Words that are recognized under digits and symbols (`su1c1de`, `k*ll`), and with single for double letters. */
export const maskedWords = words(
  "suicide suicidal want kill killing killed die dying dead myself hurt harm cut cutting hitting slapped rape raped overdose pills stab gun",
);

/** Long words that are recognized with one letter wrong, missing, too many, or two exchanged. */
export const misspeltWords = words(
  "suicide suicidal overdose overdosed worthless himself herself husband boyfriend girlfriend",
);

/** What the words of letters written apart may be joined from (`k i l l m y s e l f` is one run). */
export const spacedWords = words(
  "i am want to wanna die dying dead kill killing my me myself self end it all life hurt cut suicide suicidal help need going gonna",
);
