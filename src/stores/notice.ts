// What the page has to tell: one notice at a time, some with a way back.
import { atom } from "nanostores";

export type Notice = { kind: "none" } | { kind: "told"; text: string } | { kind: "undo"; text: string; undo: () => void };

export function createNotice() {
  const $notice = atom<Notice>({ kind: "none" });
  const dismiss = () => $notice.set({ kind: "none" });
  return {
    $notice,
    tell: (text: string) => $notice.set({ kind: "told", text }),
    offerUndo: (text: string, undo: () => void) => $notice.set({ kind: "undo", text, undo }),
    verbs: {
      dismiss,
      undo() {
        const notice = $notice.get();
        dismiss();
        if (notice.kind === "undo") notice.undo();
      },
    },
  };
}

export type Notices = ReturnType<typeof createNotice>;
