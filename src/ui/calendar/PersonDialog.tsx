// The form of a person over the page; it is open while there is somebody to fill it in for.
import { Show } from "solid-js";
import { Modal } from "../controls/Modal.tsx";
import { PersonForm, type PersonFormProps } from "./PersonForm.tsx";

interface Props extends Pick<PersonFormProps, "onChange" | "onSave"> {
  form: Omit<PersonFormProps, "onChange" | "onSave" | "onCancel"> | undefined;
  onClose: () => void;
}

export function PersonDialog(props: Props) {
  return (
    <Modal
      isOpen={props.form !== undefined}
      label={props.form?.isNew === false ? "Change somebody" : "Add somebody"}
      onClose={props.onClose}
    >
      <Show when={props.form}>
        {(form) => <PersonForm {...form()} onChange={props.onChange} onSave={props.onSave} onCancel={props.onClose} />}
      </Show>
    </Modal>
  );
}
