// Claims: a coach whose worker has failed says so at once, whenever it is asked, and another one can be had.
import { afterEach, expect, test, vi } from "vitest";
import { type Coach, loadCoach } from "../../src/browser/coach.ts";

/** A worker that answers when the test says so. */
class FakeWorker extends EventTarget {
  static last: FakeWorker;
  constructor() {
    super();
    FakeWorker.last = this;
  }
  postMessage = () => undefined;
  terminate = () => undefined;
  fail = () => this.dispatchEvent(new Event("error"));
  answer = (id: number) => this.dispatchEvent(Object.assign(new Event("message"), { data: { id, advice: `advice ${id}` } }));
}

async function fetched(): Promise<Coach> {
  vi.stubGlobal("Worker", FakeWorker);
  vi.stubGlobal("location", new URL("https://site.example/compose/"));
  vi.stubGlobal("fetch", async () => Response.json({}));
  return loadCoach();
}

/** What comes of asking, told in a word; "nothing" while it has not settled. */
function ask(coach: Coach): Promise<string> {
  const asked = coach.advise(...([] as unknown as Parameters<Coach["advise"]>)).then(String, () => "refused");
  return Promise.race([asked, new Promise<string>((done) => setTimeout(() => done("nothing"), 20))]);
}

afterEach(() => vi.unstubAllGlobals());

test("an answer goes to whoever asked", async () => {
  const coach = await fetched();
  const asked = [ask(coach), ask(coach)];
  FakeWorker.last.answer(2);
  FakeWorker.last.answer(1);
  expect(await Promise.all(asked)).toEqual(["advice 1", "advice 2"]);
});

test("a failure refuses what was being read", async () => {
  const coach = await fetched();
  const asked = ask(coach);
  FakeWorker.last.fail();
  expect(await asked).toBe("refused");
});

test("a failure while nothing was being read refuses whatever is asked later; a coach fetched anew answers", async () => {
  const coach = await fetched();
  FakeWorker.last.fail();
  expect([await ask(coach), await ask(coach)]).toEqual(["refused", "refused"]);
  const anew = await fetched();
  const asked = ask(anew);
  FakeWorker.last.answer(1);
  expect(await asked).toBe("advice 1");
});
