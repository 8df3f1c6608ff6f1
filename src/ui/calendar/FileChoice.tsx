// A button that opens a file of this device and hands over its text.
import { createSignal } from "solid-js";
import { textOf } from "../file-text.ts";

interface Props {
  label: string;
  accept: string;
  onText: (text: string) => void;
}

export function FileChoice(props: Props) {
  const [trouble, setTrouble] = createSignal("");
  /** The same file may be chosen again once it has been mended. */
  const read = async (input: HTMLInputElement) => {
    const [file] = input.files ?? [];
    if (!file) return;
    const text = await textOf(file).catch(() => undefined);
    input.value = "";
    setTrouble(text === undefined ? `“${file.name}” could not be opened; it may have been moved. Choose it again.` : "");
    if (text !== undefined) props.onText(text);
  };
  return (
    <span class="file-choice">
      <label>
        <input type="file" accept={props.accept} onChange={(event) => void read(event.currentTarget)} />
        <span>{props.label}</span>
      </label>
      <span class="hint" role="status">
        {trouble()}
      </span>
    </span>
  );
}
