/** A question in a dialog, before something is replaced. */

/**
 * Ask, and give the value of the button that was pressed; "" when the dialog was closed otherwise. The focus is on the last button,
 * which changes nothing, so that a key pressed too often loses nothing. A `grave` question takes words away.
 * @param {{title: string, note: string, body?: Node[], choices: [value: string, label: string][], grave?: boolean}} question
 * @returns {Promise<string>}
 */
export function ask({ title, note, body = [], choices, grave = false }) {
  const dialog = document.createElement("dialog");
  dialog.className = "ask";
  const heading = Object.assign(document.createElement("h2"), { textContent: title, id: "ask-title" });
  dialog.setAttribute("aria-labelledby", heading.id);
  const row = Object.assign(document.createElement("div"), { className: "take" });
  row.append(...choices.map(([value, label], at) => button(dialog, { value, label, kind: at ? "button" : grave ? "button main grave" : "button main", isLast: at === choices.length - 1 })));
  dialog.append(heading, Object.assign(document.createElement("p"), { textContent: note }), ...body, row);
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener("close", () => {
      dialog.remove();
      resolve(dialog.returnValue);
    });
  });
}

/**
 * @param {HTMLDialogElement} dialog
 * @param {{value: string, label: string, kind: string, isLast: boolean}} choice
 */
function button(dialog, { value, label, kind, isLast }) {
  const made = document.createElement("button");
  Object.assign(made, { type: "button", className: kind, textContent: label, autofocus: isLast });
  made.addEventListener("click", () => dialog.close(value));
  return made;
}

/**
 * Ask for a password; "" when none was given.
 * @param {{title: string, note: string, label: string, yes: string, no: string}} question
 */
export async function askPassword({ title, note, label, yes, no }) {
  const field = Object.assign(document.createElement("input"), { type: "password", autocomplete: "off" });
  const named = document.createElement("label");
  named.append(label, field);
  field.addEventListener("keydown", ({ key }) => key === "Enter" && field.closest("dialog")?.close("yes"));
  const answer = ask({ title, note, body: [named], choices: [["yes", yes], ["no", no]] });
  field.focus();
  return (await answer) === "yes" ? field.value : "";
}
