/**
 * The text field: Enter sends, Shift and Enter begin a new line.
 *
 * @param {HTMLFormElement} form
 * @param {HTMLTextAreaElement} field
 * @param {(text: string) => void} onText
 */
export function enableComposer(form, field, onText) {
  const grow = () => {
    field.style.blockSize = "auto";
    field.style.blockSize = `${field.scrollHeight + 2}px`;
  };

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const text = field.value.trim();
    field.focus();
    if (text === "") return;
    field.value = "";
    grow();
    onText(text);
  });

  field.addEventListener("keydown", (event) => {
    // While a character is being composed (Japanese, Chinese), Enter belongs to the keyboard.
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    form.requestSubmit();
  });

  field.addEventListener("input", grow);
  for (const control of form.querySelectorAll("textarea, button")) control.removeAttribute("disabled");
}
