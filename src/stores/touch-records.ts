// The one record that a touch's message is tied to: read afresh, changed in one transaction, followed through other tabs.
import type { Planned } from "../domain/cadence/layout.ts";
import { refuse, type Refusal, type Result } from "../domain/cadence/results.ts";
import type { CardTabs } from "../browser/card-tabs.ts";
import type { ComposerState } from "./composer-state.ts";
import type { CardHands } from "./hands.ts";
import { readScene, type TouchScene } from "./touch-scene.ts";

/** An operation on the plan as it is stored at that moment. */
export type Alter = (scene: TouchScene) => Result<Planned>;

/** A change of the plan that was stored; `changed` tells this state of the card from later ones. */
export interface Altered extends Planned {
  before: TouchScene;
  changed: number;
}

/** `key` is "card/touch". Trouble with storage comes back as a refusal. */
export function createTouchRecord(
  { playbook, hands }: Pick<ComposerState, "playbook" | "hands">,
  { cards, repBox }: CardHands,
  key: string,
) {
  const [card = "", ...rest] = key.split("/");
  const id = rest.join("/");
  const record = `card:${card}`;
  const sceneOf = (stored: unknown) => readScene({ playbook, stored, rep: repBox.read(), id, at: hands.now() });
  const explain = (error: unknown): Refusal => refuse("no-such-touch", hands.explainStorage(error));

  /** The card with its plan altered, as it is to be stored. */
  function altered(stored: unknown, alter: Alter): Result<Altered> {
    const before = sceneOf(stored);
    if ("error" in before) return before;
    const planned = alter(before.ok);
    if ("error" in planned) return planned;
    return { ok: { ...planned.ok, before: before.ok, changed: Math.max(hands.now(), before.ok.card.changed + 1) } };
  }

  return {
    record,
    read: (): Promise<Result<TouchScene>> => cards.read([record]).then(([stored]) => sceneOf(stored), explain),

    /** Does it to the stored plan, or says why nothing was changed. */
    async change(alter: Alter, tabs: CardTabs): Promise<Result<Altered>> {
      const results: Result<Altered>[] = [];
      const change = (stored: unknown) => {
        const result = altered(stored, alter);
        results.push(result);
        return "ok" in result ? { ...result.ok.before.card, plan: result.ok.plan, changed: result.ok.changed } : stored;
      };
      const failed = await cards.change([record], change).then(() => undefined, explain);
      tabs.tell([record]);
      return failed ?? (results.at(-1) as Result<Altered>);
    },
  };
}

export type TouchRecord = ReturnType<typeof createTouchRecord>;
