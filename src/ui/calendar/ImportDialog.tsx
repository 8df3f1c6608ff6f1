// A list on its way in, over the page.
import { Show } from "solid-js";
import { Modal } from "../controls/Modal.tsx";
import { ImportForm, type ImportFormProps } from "./ImportForm.tsx";

interface Props extends Pick<ImportFormProps, "onType" | "onRead" | "onAdd"> {
  list: Pick<ImportFormProps, "text" | "preview"> | undefined;
  onClose: () => void;
}

export function ImportDialog(props: Props) {
  return (
    <Modal isOpen={props.list !== undefined} label="Paste or import a list" onClose={props.onClose}>
      <Show when={props.list}>
        {(list) => <ImportForm {...list()} onType={props.onType} onRead={props.onRead} onAdd={props.onAdd} onCancel={props.onClose} />}
      </Show>
    </Modal>
  );
}
