import { expect } from "chai";
import { type Careful, carefree, nextStep, remember } from "../../src/bot/careful-path.ts";
import { readContentFiles } from "../../src/content/content-files.ts";
import { findContentFolder } from "../../src/content/find-content-folder.ts";
import { loadCrisis } from "../../src/content/load-crisis.ts";
import type { Risk } from "../../src/core/risk.ts";
import { createScreen } from "../../src/safety/create-screen.ts";
import { fail } from "../support/fail.ts";

const content = loadCrisis(readContentFiles(findContentFolder()));
const screen = createScreen(content.phrases, null, fail);

const checkIn: Risk = { tier: "check-in", category: "suicide", about: "self", variant: "self" };
const crisis: Risk = { tier: "crisis", category: "suicide", about: "self", variant: "suicide" };

const afterCheckIn = remember(content, carefree, { do: "check-in", risk: checkIn }, { text: "" });
const afterCrisis = remember(content, carefree, { do: "crisis", risk: crisis }, { text: "" });

/** What the guard does with the words, and with which text. */
function stepAfter(careful: Careful, text: string): string {
  const step = nextStep(content, careful, { text }, screen(text, ""));
  return "text" in step ? step.text : step.do;
}

interface Row {
  readonly careful: Careful;
  readonly leadsTo: string;
  readonly said: string;
}

/** Sentences between bars, as people write them. */
const rows: Readonly<Record<string, Row>> = {
  "a yes to a check-in, or unsure, is a crisis": {
    careful: afterCheckIn,
    leadsTo: "crisis",
    said: `yes | yeah | sort of | kinda | a bit | a little bit | every day | since march | for a few weeks now | dunno | idk
      | i don't know | not sure | maybe sometimes | on and off | most nights | i can't | depends | more or less | probably
      | help | help me | who knows | lately yes | yeah a lot | sometimes when it's late`,
  },
  "despair in place of an answer is a crisis": {
    careful: afterCheckIn,
    leadsTo: "crisis",
    said: `what's the point of that | what's the use | nobody would come | no one listens | it won't help | they'd lock me up
      | i tried that | who cares | it's no use | does it matter | too late | nothing helps | been there, tried it`,
  },
  "a no to a check-in goes back to where we were": {
    careful: afterCheckIn,
    leadsTo: "no-danger",
    said: "no | nope | no, I'm fine | not at all | never | no nothing like that | i'm ok thanks | nah i'm good | not really | no just tired",
  },
  "what is no answer is asked once more": {
    careful: afterCheckIn,
    leadsTo: "ask-again",
    said: "ok | k | … | sorry | bye | thanks | 🙂 | hm | lol | right | if you say so | goodnight then | sigh | well | fair enough",
  },
  "what is no answer to a crisis message is met with patience": {
    careful: afterCrisis,
    leadsTo: "listening",
    said: "ok | k | ... | sorry | bye | thanks | 😞 | hm | i'll think about it | right | thank you anyway | goodnight",
  },
  "who does not want to talk is left in peace": {
    careful: afterCheckIn,
    leadsTo: "no-pressure",
    said: "leave me alone | fuck off | not right now | i'd rather not say | go away | none of your business | I don't want to talk about it | stop asking me that | can we not | mind your own business",
  },
  "a barrier after a crisis message gets the answers to barriers": {
    careful: afterCrisis,
    leadsTo: "hard-to-call",
    said: "they'd lock me up | i tried that | i can't call | it won't help | i hate phones | they will section me | others have it worse | i can't afford it | they never answer and it didn't help",
  },
  "an honest question about who is told gets a true answer": {
    careful: afterCrisis,
    leadsTo: "who-calls",
    said: "don't call anyone | will you call the police? | are you going to send someone | please don't call an ambulance | can you call someone for me",
  },
  "an honest question about who reads it gets a true answer": {
    careful: afterCrisis,
    leadsTo: "who-sees",
    said: "is this logged | please don't tell my mum | who can see this? | is it confidential | do you save this | are you keeping a record | will anyone read this",
  },
  "an honest question about calling gets a true answer": {
    careful: afterCrisis,
    leadsTo: "what-happens",
    said: "what happens if I call? | what will they ask me | who picks up | what do they say when you ring",
  },
  "an honest question about the bot gets a true answer": {
    careful: afterCheckIn,
    leadsTo: "what-am-i",
    said: "are you real | are you a person | you're just a bot | is this a real person? | am I talking to a machine",
  },
  "who asks why is told why": {
    careful: afterCheckIn,
    leadsTo: "why-asked",
    said: "who are you to ask | why do you ask | why are you asking me that? | what makes you think that",
  },
};

describe("follow-ups", () => {
  for (const [name, { careful, leadsTo, said }] of Object.entries(rows)) {
    describe(name, () => {
      for (const sentence of said.split("|").map((part) => part.trim())) {
        it(`“${sentence}”`, () => {
          expect(stepAfter(careful, sentence)).to.equal(leadsTo);
        });
      }
    });
  }

  it("puts a check-in a second time only once, and stays patient after that", () => {
    const asked = nextStep(content, afterCheckIn, { text: "hm" }, null);
    const again = remember(content, afterCheckIn, asked, { text: "hm" });
    expect(stepAfter(again, "hm")).to.equal("listening");
    expect(stepAfter(again, "yes")).to.equal("crisis");
    const heard = remember(content, again, nextStep(content, again, { text: "hm" }, null), { text: "hm" });
    expect(stepAfter(heard, "hm")).to.equal("listening");
  });

  it("asks again about the person whom the check-in was about", () => {
    const other: Risk = { tier: "check-in", category: "suicide", about: "other", variant: "someone-else" };
    const careful = remember(content, carefree, { do: "check-in", risk: other }, { text: "" });
    const step = nextStep(content, careful, { text: "yes" }, null);
    expect(step).to.deep.include({ do: "crisis" });
    expect(step).to.have.nested.property("risk.variant", "someone-else");
  });
});
