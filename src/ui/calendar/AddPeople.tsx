// The two ways to put people in: one by the form, many by a list.
interface Props {
  onAdd: () => void;
  onImport: () => void;
}

export function AddPeople(props: Props) {
  return (
    <p class="take-row no-print">
      <button type="button" class="primary" onClick={() => props.onAdd()}>
        Add somebody
      </button>
      <button type="button" onClick={() => props.onImport()}>
        Paste or import a list
      </button>
    </p>
  );
}
