// A dialog over the page: focus stays in it, Escape closes it, and focus returns to what opened it.
import { createEffect, type JSX, onCleanup } from "solid-js";
import { createReturn } from "../return-focus.ts";

interface Props {
  isOpen: boolean;
  label: string;
  class?: string;
  onClose: () => void;
  onKeyDown?: (event: KeyboardEvent) => void;
  children: JSX.Element;
}

export function Modal(props: Props) {
  let dialog: HTMLDialogElement | undefined;
  const way = createReturn();
  const open = () => {
    way.remember();
    dialog?.showModal();
  };
  const close = () => {
    dialog?.close();
    way.goBack();
  };
  /** By Escape, which asks nobody. */
  const closed = () => {
    if (!props.isOpen) return;
    way.goBack();
    props.onClose();
  };
  createEffect(() => {
    if (props.isOpen && !dialog?.open) open();
    if (!props.isOpen && dialog?.open) close();
  });
  onCleanup(() => dialog?.close());
  return (
    <dialog
      ref={(element) => (dialog = element)}
      class={`modal no-print ${props.class ?? ""}`}
      aria-label={props.label}
      onClose={closed}
      onKeyDown={(event) => props.onKeyDown?.(event)}
    >
      {props.children}
    </dialog>
  );
}
